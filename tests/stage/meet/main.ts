// The replica of Google Meet.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { MeetSwitches, Stage } from '../stage-api.ts';
import { createMeetCaptions, keepsHistory } from './captions.ts';
import { createClassNames } from './class-names.ts';
import { meetLabels } from './labels.ts';
import { createMeetScenes, pictureOf } from './scenes.ts';

const switches = readSwitches<MeetSwitches>();
const labels = meetLabels(switches.language);

const nameOf = (speaker: string): string => {
  const person = personOf(speaker);
  if (!person) return speaker;
  return person.isSelf ? switches.self || labels.you : person.name;
};

let isCaptioning = false;
const scenes = createMeetScenes(switches, labels, {
  leave: () => stage.leave(),
  rejoin: () => stage.rejoin(),
  toggleCaptions: ({ isTrusted }) => {
    if (switches.captionsButton === 'hand-only' && !isTrusted) return;
    if (isCaptioning) stage.captionsOff();
    else stage.captionsOn();
  },
});

const captions = createMeetCaptions({
  switches,
  cls: createClassNames(switches.classes),
  nameOf,
  pictureOf: (speaker) => pictureOf(personOf(speaker)?.name ?? speaker),
});

const stage: Stage = createStage({
  platform: 'meet',
  switches,
  nameOf,
  replaysHistory: switches.replay && keepsHistory(switches),
  view: captions,
  scenes: {
    ...scenes,
    call: () => {
      scenes.call();
      captions.prepare();
    },
    captionsAre: (on) => {
      isCaptioning = on;
      scenes.captionsAre(on);
    },
  },
});

document.title = 'Meet - abc-defg-hij';
document.documentElement.classList.toggle('st-last-ones', !keepsHistory(switches));
openStage(stage);
