// The replica of Google Meet.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { MeetSwitches, Stage } from '../stage-api.ts';
import { createMeetCaptions } from './captions.ts';
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
const scenes = createMeetScenes(labels, {
  leave: () => stage.leave(),
  rejoin: () => stage.rejoin(),
  toggleCaptions: ({ isTrusted }) => {
    if (switches.captionsButton === 'hand-only' && !isTrusted) return;
    if (isCaptioning) stage.captionsOff();
    else stage.captionsOn();
  },
});

const stage: Stage = createStage({
  platform: 'meet',
  switches,
  nameOf,
  replaysHistory: switches.replay,
  view: createMeetCaptions({
    switches,
    cls: createClassNames(switches.classes),
    nameOf,
    pictureOf: (speaker) => pictureOf(personOf(speaker)?.name ?? speaker),
  }),
  scenes: {
    ...scenes,
    captionsAre: (on) => {
      isCaptioning = on;
      scenes.captionsAre(on);
    },
  },
});

document.title = 'Meet - abc-defg-hij';
openStage(stage);
