/** `npm run train`: fits the intent model and writes it down. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { printArtefact, trainArtefact } from './train/train-artefact.ts';

const target = new URL('../knowledge/model/intent.json', import.meta.url);
const { artefact, temperature } = trainArtefact();
const text = printArtefact(artefact);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, text);
const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
console.log(`${text.length} bytes, temperature ${temperature}, sha256 ${digest}`);
