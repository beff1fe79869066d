import type { Lens } from '#core/session/lens.ts';
import type { Round } from '#knowledge/schema.ts';
import { judgeByPhrases } from '../coach/phrase-judge.ts';
import { scripted } from '../intent/scripted-classifier.ts';

/** What a test sees facts through: its own rounds, a classifier that goes by what is written in the words, and phrases. */
export const lensOf = (rounds: readonly Round[]): Lens => ({
  rounds,
  classifier: scripted,
  judge: judgeByPhrases(rounds),
  facts: { heard: () => [] },
});
