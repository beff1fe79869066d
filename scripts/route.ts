/**
 * `npm run route [-- --explain]`: interviewer turns on standard input, one JSON object a line, to rounds.
 * With `--explain` each answer says which words decided it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Classifier, rankTopics } from '#core/intent/classify.ts';
import { explainBelief } from '#core/intent/explain.ts';
import { AUTO_AT, ROUTE_OPTIONS } from '#core/intent/route.ts';
import { hearWords } from '#core/intent/words.ts';
import { BadInput, runCommand } from './cli/bad-input.ts';
import { readLens } from './cli/lens.ts';
import { parseJson } from './cli/parse.ts';

const TURN = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

await runCommand(() => {
  const { explain } = readArguments(process.argv.slice(2));
  const lines = readFileSync(0, 'utf8').split('\n');
  const turns = lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseJson(line, TURN, `line ${i + 1}`)]));
  const { classifier } = readLens();
  const answers = turns.map(({ id, text }) => ({ id, ...answer(text, classifier, explain) }));
  process.stdout.write(answers.map((each) => `${JSON.stringify(each)}\n`).join(''));
});

function answer(text: string, classifier: Classifier, explain: boolean) {
  const beliefs = classifier.beliefs(text);
  const [best, ...others] = rankTopics(beliefs).map(({ round, confidence }) => ({
    round,
    confidence: short(confidence),
  }));
  const isSure = best !== undefined && best.round !== 'none' && best.confidence >= AUTO_AT;
  const auto = isSure && hearWords(text).length >= ROUTE_OPTIONS.minWords;
  const routed = { round: best?.round, confidence: best?.confidence, auto, alternatives: others.slice(0, 2) };
  if (!explain || best === undefined) return routed;
  const reasons = explainBelief(text, best.round, classifier).map(({ words, drop }) => ({ words, drop: short(drop) }));
  return { ...routed, opens: short(beliefs.opens), reasons };
}

function short(share: number): number {
  return Number(share.toFixed(4));
}

function readArguments(args: string[]): { explain: boolean } {
  try {
    return parseArgs({ args, options: { explain: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}
