import type { Lens } from '#core/session/lens.ts';
import { table } from './markdown.ts';
import type { Dialogue, FactTurn } from './read-dialogues.ts';
import { scoreCoverage } from './score-coverage.ts';
import { measureWordsToDecide, scoreDialogues } from './score-dialogues.ts';
import { scoreFacts } from './score-facts.ts';

type Parts = Readonly<Record<string, readonly Dialogue[]>>;

export function dialogueTable(lens: Lens, parts: Parts): string {
  const rows = Object.entries(parts).flatMap(([name, dialogues]) =>
    [false, true].map((withPlan) => {
      const { rightActive, rightOffered, wrongSwitches } = scoreDialogues(lens, dialogues, withPlan);
      const plan = withPlan ? 'opening round planned' : 'no plan';
      return [`${name}, ${plan}`, String(dialogues.length), rightActive, rightOffered, wrongSwitches.toFixed(2)];
    }),
  );
  return table(['', 'dialogues', 'right round active', 'active or offered', 'wrong switches a dialogue'], rows);
}

export function wordsTable(lens: Lens, parts: Parts): string {
  const rows = Object.entries(parts).map(([name, dialogues]) => {
    const decided = measureWordsToDecide(lens, dialogues);
    const at = (share: number) => String(decided[Math.floor(decided.length * share)]?.at ?? '-');
    const said = decided.reduce((sum, { at: words, of }) => sum + words / of, 0) / decided.length;
    return [name, String(decided.length), at(0.5), at(0.9), said];
  });
  return table(['', 'right decisions', 'words, median', 'words, 90 %', 'share of the turn'], rows);
}

export function coverageTable(lens: Lens, parts: Parts): string {
  const rows = Object.entries(parts).map(([name, dialogues]) => {
    const score = scoreCoverage(lens.judge, dialogues);
    return [
      name,
      String(score.steps),
      score.precision,
      score.recall,
      score.touchedTicked,
      String(score.asked),
      score.askedPrecision,
      score.askedRecall,
    ];
  });
  return table(
    [
      '',
      'steps covered',
      'precision',
      'recall',
      'only touched, yet ticked',
      'steps asked for',
      'asked, precision',
      'asked, recall',
    ],
    rows,
  );
}

export function factTable(lens: Lens, parts: Readonly<Record<string, readonly FactTurn[]>>): string {
  const rows = Object.entries(parts).flatMap(([name, turns]) =>
    (['figure', 'requirement'] as const).map((kind) => {
      const { facts, precision, recall } = scoreFacts(lens.facts, turns, kind);
      return [`${name}, ${kind}s`, String(facts), precision, recall];
    }),
  );
  return table(['', 'facts', 'precision', 'recall'], rows);
}
