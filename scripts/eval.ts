/** `npm run eval`: how often the router is right, on turns and dialogues it was not trained on. */
import { readLens } from './cli/lens.ts';
import { readDialogues, scoreDialogues } from './eval/score-dialogues.ts';
import { scoreTurns } from './eval/score-turns.ts';
import { readTurns } from './train/read-utterances.ts';

const lens = readLens();

console.log(
  '| isolated turns | turns | strict | or second label | best three | switches by itself | and is right | false starts |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const part of ['dev', 'test'] as const) {
  const score = scoreTurns(lens.classifier, readTurns(part));
  const { turns, strict, lenient, topThree, switches, switchPrecision, falseStarts } = score;
  const figures = [strict, lenient, topThree, switches, switchPrecision, falseStarts].map((value) => value.toFixed(3));
  console.log(`| ${part} | ${turns} | ${figures.join(' | ')} |`);
}

const dialogues = readDialogues();
console.log('\n| development dialogues | dialogues | right round active | wrong switches a dialogue |');
console.log('|---|---|---|---|');
for (const withPlan of [false, true]) {
  const { rightActive, wrongSwitches } = scoreDialogues(lens, dialogues, withPlan);
  const name = withPlan ? 'opening round planned' : 'no plan';
  console.log(`| ${name} | ${dialogues.length} | ${rightActive.toFixed(3)} | ${wrongSwitches.toFixed(2)} |`);
}
