// The replica of Zoom's web client, the page without the shell around it.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { Stage, ZoomSwitches } from '../stage-api.ts';
import { createZoomScenes } from './scenes.ts';
import { createZoomCaptions } from './windows.ts';

const switches = readSwitches<ZoomSwitches>();
const nameOf = (speaker: string): string => personOf(speaker)?.name ?? speaker;

let isCaptioning = false;
const scenes = createZoomScenes(switches, {
  leave: () => stage.leave(),
  rejoin: () => stage.rejoin(),
  toggleCaptions: () => (isCaptioning ? stage.captionsOff() : stage.captionsOn()),
});

const stage: Stage = createStage({
  platform: 'zoom',
  switches,
  nameOf,
  replaysHistory: true,
  view: createZoomCaptions({ switches, nameOf }),
  scenes: {
    ...scenes,
    captionsAre: (on) => {
      isCaptioning = on;
      scenes.captionsAre(on);
    },
  },
});

document.title = 'Mock interview - Zoom';
openStage(stage);
