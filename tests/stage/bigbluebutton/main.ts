// The replica of BigBlueButton's captions, as its source builds them, in a room of our own drawing.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { BigBlueButtonSwitches, Stage } from '../stage-api.ts';
import { createCaptions } from './captions.ts';
import { createRoomScenes } from './scenes.ts';

const switches = readSwitches<BigBlueButtonSwitches>();
const nameOf = (speaker: string): string => personOf(speaker)?.name ?? speaker;

let isCaptioning = false;
const scenes = createRoomScenes({
  leave: () => stage.leave(),
  rejoin: () => stage.rejoin(),
  toggleCaptions: () => (isCaptioning ? stage.captionsOff() : stage.captionsOn()),
});

const stage: Stage = createStage({
  platform: 'bigbluebutton',
  switches,
  nameOf,
  replaysHistory: false,
  view: createCaptions({ switches, nameOf }),
  scenes: {
    ...scenes,
    captionsAre: (on) => {
      isCaptioning = on;
      scenes.captionsAre(on);
    },
  },
});

document.title = 'Mock interview';
openStage(stage);
