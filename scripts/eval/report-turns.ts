import { table } from './markdown.ts';
import { type JudgedTurn, scoreLabel, scoreSwitches, scoreTurns, TOPICS, type TurnScore } from './score-turns.ts';

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9, 0.95];

const COLUMNS = {
  turns: 'turns',
  strict: 'strict',
  lenient: 'or second label',
  topThree: 'best three',
  macroF1: 'macro-F1',
  switches: 'switches by itself',
  switchPrecision: 'and is right',
  falseStarts: 'false starts on none',
  calibrationError: 'calibration error',
} as const satisfies Record<keyof TurnScore, string>;

const KEYS = Object.keys(COLUMNS) as (keyof TurnScore)[];

/** One row a part or a variant. */
export function scoreTable(rows: Readonly<Record<string, readonly JudgedTurn[]>>): string {
  return table(
    ['', ...KEYS.map((key) => COLUMNS[key])],
    Object.entries(rows).map(([name, judged]) => {
      const score = scoreTurns(judged);
      return [name, ...KEYS.map((key) => score[key])];
    }),
  );
}

export function labelTable(judged: readonly JudgedTurn[]): string {
  return table(
    ['label', 'turns', 'precision', 'recall', 'F1'],
    TOPICS.map((topic) => {
      const { turns, precision, recall, f1 } = scoreLabel(judged, topic);
      return [topic, turns, precision, recall, f1];
    }),
  );
}

/** Rows are the first labels, columns the answers. */
export function confusionTable(judged: readonly JudgedTurn[]): string {
  return table(
    ['is \\ answered', ...TOPICS],
    TOPICS.map((topic) => {
      const labelled = judged.filter(({ turn }) => turn.round === topic);
      return [topic, ...TOPICS.map((answer) => String(labelled.filter(({ best }) => best.round === answer).length))];
    }),
  );
}

/** How right it is when it switches by itself, against how often it does. */
export function switchCurve(judged: readonly JudgedTurn[]): string {
  return table(
    ['from confidence', 'switches by itself', 'and is right', 'false starts on none'],
    THRESHOLDS.map((at) => {
      const { switches, precision, falseStarts } = scoreSwitches(judged, at);
      return [at.toFixed(2), switches, precision, falseStarts];
    }),
  );
}
