import { AREAS } from '#knowledge/concepts/index.ts';
import { QUESTIONS } from '#knowledge/questions/index.ts';
import { ROUND_EXTRAS } from '#knowledge/rounds/extras.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { LabelledTurn } from './read-utterances.ts';

/** Everything in the knowledge that an interviewer asks aloud, with the round it stands under. */
export function readSpokenQuestions(): LabelledTurn[] {
  return [
    ...AREAS.flatMap((area) => area.concepts).flatMap(({ round, levels }) =>
      levels.map(({ prompt }) => asTurn(prompt, round)),
    ),
    ...QUESTIONS.flatMap(({ round, prompt, followUps }) => [
      asTurn(prompt, round),
      ...followUps.map(({ ask }) => asTurn(ask, round)),
    ]),
    ...ROUND_EXTRAS.flatMap(({ round, openers, followUps }) => [
      ...openers.map((opener) => asTurn(opener, round)),
      ...followUps.map(({ ask }) => asTurn(ask, round)),
    ]),
  ];
}

const asTurn = (text: string, round: RoundId): LabelledTurn => ({ text, round, also: [] });
