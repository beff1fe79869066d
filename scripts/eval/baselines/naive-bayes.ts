import winkNaiveBayes from 'wink-naive-bayes-text-classifier';
import type { Intent } from '#core/intent/model.ts';
import type { Baseline } from './baseline.ts';
import { plainWords } from './plain-words.ts';

export const naiveBayes: Baseline = {
  name: 'naive Bayes (wink-naive-bayes-text-classifier)',
  learn(turns) {
    const classifier = winkNaiveBayes();
    classifier.definePrepTasks([plainWords]);
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { text, round } of turns) classifier.learn(text, round);
    classifier.consolidate();
    return (text) => classifier.predict(text) as Intent;
  },
};
