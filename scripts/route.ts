/** `npm run route`: interviewer turns on standard input, one JSON object a line, to rounds. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { rankTopics } from '#core/intent/classify.ts';
import { ROUTE_OPTIONS } from '#core/intent/route.ts';
import { hearWords } from '#core/intent/words.ts';
import { runCommand } from './cli/bad-input.ts';
import { readLens } from './cli/lens.ts';
import { parseJson } from './cli/parse.ts';

const TURN = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

await runCommand(() => {
  const lines = readFileSync(0, 'utf8').split('\n');
  const turns = lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseJson(line, TURN, `line ${i + 1}`)]));
  const { classifier } = readLens();
  const answers = turns.map(({ id, text }) => {
    const [best, ...others] = rankTopics(classifier.beliefs(text)).map(({ round, confidence }) => ({
      round,
      confidence: Number(confidence.toFixed(4)),
    }));
    const isSure = best !== undefined && best.round !== 'none' && best.confidence >= ROUTE_OPTIONS.switchAt;
    const auto = isSure && hearWords(text).length >= ROUTE_OPTIONS.minWords;
    return { id, round: best?.round, confidence: best?.confidence, auto, alternatives: others.slice(0, 2) };
  });
  process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
});
