/** `npm run train`: fits the intent model on the training part and writes it down. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadIntentModel } from '#core/intent/model.ts';
import { bestTemperature } from './train/calibrate.ts';
import { fit, type FitOptions } from './train/fit.ts';
import { readTurns } from './train/read-utterances.ts';

const OPTIONS: FitOptions = { epochs: 12, learningRate: 0.3, seed: 1 };
const target = new URL('../knowledge/model/intent.json', import.meta.url);

const turns = readTurns('train');
const temperature = bestTemperature(loadIntentModel(fit(turns, OPTIONS)), readTurns('dev'));
const text = `${JSON.stringify(fit(turns, OPTIONS, temperature))}\n`;
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, text);
console.log(`${turns.length} turns, temperature ${temperature}, ${text.length} bytes, sha256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
