/** `npm run train`: fits the intent model and the step model, and writes them down. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { printArtefact, trainArtefact } from './train/train-artefact.ts';
import { trainSteps } from './train/train-steps.ts';

const folder = new URL('../knowledge/model/', import.meta.url);

function write(name: string, artefact: object): void {
  const text = printArtefact(artefact);
  writeFileSync(new URL(name, folder), text);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  console.log(`${name}: ${text.length} bytes, sha256 ${digest}`);
}

mkdirSync(folder, { recursive: true });
const { artefact, temperature } = trainArtefact();
write('intent.json', artefact);
console.log(`temperature ${temperature}`);
write('steps.json', trainSteps());
