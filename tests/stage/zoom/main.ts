// The replica of Zoom's web client: the page itself, or the shell with the client in a frame.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { Stage, ZoomSwitches } from '../stage-api.ts';
import { answerShell } from './remote.ts';
import { createZoomScenes } from './scenes.ts';
import { openShell } from './shell.ts';
import { createFullTranscript } from './transcript.ts';
import { createZoomCaptions } from './windows.ts';

const switches = readSwitches<ZoomSwitches>();
const nameOf = (speaker: string): string => personOf(speaker)?.name ?? speaker;

function createClient(): Stage {
  let isCaptioning = false;
  const transcript = createFullTranscript({ switches, nameOf });
  const actions = {
    leave: () => stage.leave(),
    rejoin: () => stage.rejoin(),
    toggleCaptions: () => (isCaptioning ? stage.captionsOff() : stage.captionsOn()),
  };
  const scenes = createZoomScenes(switches, actions, transcript);
  const stage: Stage = createStage({
    platform: 'zoom',
    switches,
    nameOf,
    replaysHistory: true,
    view: createZoomCaptions({ switches, nameOf, transcript }),
    scenes: {
      ...scenes,
      captionsAre: (on) => {
        isCaptioning = on;
        scenes.captionsAre(on);
      },
    },
  });
  return stage;
}

document.title = 'Mock interview - Zoom';
if (window === window.top && switches.frame !== 'none') {
  openShell(switches.frame);
} else {
  openStage(createClient());
  answerShell();
}
