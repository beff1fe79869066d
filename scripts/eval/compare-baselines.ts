import { readSpokenQuestions } from '../train/read-spoken-questions.ts';
import { type LabelledTurn, readTurns } from '../train/read-utterances.ts';
import { BASELINES } from './baselines/index.ts';
import { table } from './markdown.ts';
import { accepts, isolatedTurns, type JudgedTurn, scoreTurns, share } from './score-turns.ts';

/** Every baseline learns from the same turns and answers the same ones. */
export function baselineTable(turns: readonly LabelledTurn[], ours: readonly JudgedTurn[]): string {
  const training = [...readTurns('train'), ...readSpokenQuestions()];
  const asked = isolatedTurns(turns);
  const rows = BASELINES.map(({ name, learn }) => {
    const answer = learn(training);
    const answered = asked.map((turn) => ({ turn, answer: answer(turn.text) }));
    return [
      name,
      share(answered, (each) => each.answer === each.turn.round),
      share(answered, (each) => accepts(each.turn, each.answer)),
    ];
  });
  const { strict, lenient } = scoreTurns(ours);
  return table(['', 'strict', 'or second label'], [...rows, ['Ringside', strict, lenient]]);
}
