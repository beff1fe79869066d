/**
 * `npm run eval`: how often the router, the coach, the fact listener and the grader are right, on
 * words they were not trained on; prints and writes `eval/latest.md`. With `-- --quick` it leaves
 * out what needs training: baselines, ablations, learning curve.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readLens } from './cli/lens.ts';
import { baselineTable } from './eval/compare-baselines.ts';
import { section } from './eval/markdown.ts';
import { readDialogues, readFactTurns } from './eval/read-dialogues.ts';
import { coverageTable, dialogueTable, factTable, wordsTable } from './eval/report-dialogues.ts';
import { axisTable, gradeTwice, pointTable } from './eval/report-grade.ts';
import { confusionTable, labelTable, scoreTable, switchCurve } from './eval/report-turns.ts';
import { judgeTurns } from './eval/score-turns.ts';
import { ablate, drawLearningCurve } from './eval/variants.ts';
import { readTurns } from './train/read-utterances.ts';

const isQuick = process.argv.includes('--quick');
const lens = readLens();
const turns = { development: readTurns('dev'), test: readTurns('test') };
const judged = {
  development: judgeTurns(lens.classifier, turns.development),
  test: judgeTurns(lens.classifier, turns.test),
};
const dialogues = { development: readDialogues('dev'), test: readDialogues('test') };
const graded = { development: gradeTwice(lens, dialogues.development), test: gradeTwice(lens, dialogues.test) };

const quick = [
  section(
    'Isolated turns',
    'What an interviewer says, without anything said before. Thresholds and features were chosen on the development part; the test part was written by others and chose nothing.',
    scoreTable(judged),
  ),
  section('Switching by itself, test part', switchCurve(judged.test)),
  section('Dialogues', dialogueTable(lens, dialogues), wordsTable(lens, dialogues)),
  section(
    'Coverage',
    'Steps that a careful listener would tick, over whole dialogues; what is ticked before it is covered counts as wrong.',
    coverageTable(lens, dialogues),
  ),
  section(
    'Facts',
    factTable(lens, {
      'development turns': readFactTurns('dev'),
      'development dialogues': dialogues.development.flatMap((dialogue) => dialogue.turns),
      'test turns': readFactTurns('test'),
      'test dialogues': dialogues.test.flatMap((dialogue) => dialogue.turns),
    }),
  ),
  section(
    'Grade',
    'Points of the rubric that a fair interviewer would tick in the words of the candidate, each once a dialogue, and which of them the grader hears. One reader labelled them by what the points say, before the grader had been run on the test part. Below, the five axes of each dialogue, by what is heard and by the labels, both by the same rule; an axis is to be scored where the labels are enough evidence.',
    pointTable(graded),
    axisTable(graded),
  ),
  section('Labels, test part', labelTable(judged.test)),
  section('Confusion, test part', confusionTable(judged.test)),
];
const slow = () => [
  section(
    'Baselines, test part',
    'The same training turns, the same test turns, the same run.',
    baselineTable(turns.test, judged.test),
  ),
  section('Ablations, development part', scoreTable(ablate(turns.development))),
  section('Learning curve, development part', scoreTable(drawLearningCurve(turns.development))),
];

const report = `# Evaluation\n\n${[...quick, ...(isQuick ? [] : slow())].join('\n\n')}\n`;
console.log(report);
if (!isQuick) {
  const folder = new URL('../eval/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('latest.md', folder), report);
}
