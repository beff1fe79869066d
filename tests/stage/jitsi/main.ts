// The replica of Jitsi Meet, as its source builds the page.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { JitsiSwitches, Stage } from '../stage-api.ts';
import { createJitsiOverlay } from './overlay.ts';
import { createJitsiScenes } from './scenes.ts';
import { createJitsiTab } from './tab.ts';

const switches = readSwitches<JitsiSwitches>();
const nameOf = (speaker: string): string => personOf(speaker)?.name ?? speaker;

let isCaptioning = false;
const scenes = createJitsiScenes(switches, {
  leave: () => stage.leave(),
  rejoin: () => stage.rejoin(),
  toggleCaptions: () => (isCaptioning ? stage.captionsOff() : stage.captionsOn()),
});

const stage: Stage = createStage({
  platform: 'jitsi',
  switches,
  nameOf,
  // The tab keeps what was said, the overlay does not.
  replaysHistory: switches.place === 'tab',
  view: switches.place === 'tab' ? createJitsiTab(nameOf) : createJitsiOverlay({ switches, nameOf }),
  scenes: {
    ...scenes,
    captionsAre: (on) => {
      isCaptioning = on;
      scenes.captionsAre(on);
    },
  },
});

document.title = 'Mock Interview | Jitsi Meet';
openStage(stage);
