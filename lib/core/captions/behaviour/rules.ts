import { isMark } from '../pick.ts';
import { chooseReading, ownReading } from '../reading.ts';
import { ENOUGH, judgeGrowth } from './judge-growth.ts';
import { isTelling, learnLayout, saysTheSame } from './layout.ts';
import { looksLikeName } from './looks-like-name.ts';
import { add, beginHistory, followText, goesOn, NO_GROWTH, withoutFront } from './text-history.ts';

/** Everything that is judged about a page, as given to the code that looks at one. */
export const BEHAVIOUR_RULES = {
  beginHistory,
  followText,
  goesOn,
  withoutFront,
  noGrowth: NO_GROWTH,
  add,
  judgeGrowth,
  enough: ENOUGH,
  learnLayout,
  saysTheSame,
  isTelling,
  looksLikeName,
  isMark,
  ownReading,
  chooseReading,
} as const;

export type BehaviourRules = typeof BEHAVIOUR_RULES;
