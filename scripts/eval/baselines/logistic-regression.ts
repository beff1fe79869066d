import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import type { Intent } from '#core/intent/model.ts';
import type { Baseline } from './baseline.ts';
import { plainWords } from './plain-words.ts';

/** It multiplies whole matrices: more words or steps would take many minutes. */
const WORDS = 600;
const STEPS = 80;
const LEARNING_RATE = 0.01;

export const logisticRegression: Baseline = {
  name: `logistic regression on ${WORDS} words, only ${STEPS} steps (ml-logistic-regression)`,
  learn(turns) {
    const labels = [...new Set(turns.map(({ round }) => round))].sort();
    const vocabulary = frequentWords(turns.map(({ text }) => text));
    const toRow = (text: string) => {
      const present = new Set(plainWords(text));
      return [1, ...vocabulary.map((word) => (present.has(word) ? 1 : 0))];
    };
    const model = new LogisticRegression({ numSteps: STEPS, learningRate: LEARNING_RATE });
    model.train(
      new Matrix(turns.map(({ text }) => toRow(text))),
      Matrix.columnVector(turns.map(({ round }) => labels.indexOf(round))),
    );
    return (text) => labels[model.predict(new Matrix([toRow(text)]))[0] ?? 0] as Intent;
  },
};

function frequentWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(plainWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word);
}
