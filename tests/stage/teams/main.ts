// The replica of Microsoft Teams.
import { personOf } from '../cast.ts';
import { createStage, openStage, readSwitches } from '../page/stage.ts';
import type { Stage, TeamsSwitches } from '../stage-api.ts';
import { createTeamsCaptions } from './captions.ts';
import { createTeamsScenes } from './scenes.ts';

const switches = readSwitches<TeamsSwitches>();
const nameOf = (speaker: string): string => personOf(speaker)?.name ?? speaker;

let isCaptioning = false;
const scenes = createTeamsScenes(switches, {
  leave: () => stage.leave(),
  rejoin: () => stage.rejoin(),
  toggleCaptions: () => (isCaptioning ? stage.captionsOff() : stage.captionsOn()),
});

const stage: Stage = createStage({
  platform: 'teams',
  switches,
  nameOf,
  replaysHistory: switches.replay,
  view: createTeamsCaptions({ switches, nameOf }, () => stage.captionsOff()),
  scenes: {
    ...scenes,
    captionsAre: (on) => {
      isCaptioning = on;
    },
  },
});

document.title = 'Mock interview | Microsoft Teams';
openStage(stage);
