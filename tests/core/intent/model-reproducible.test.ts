import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printArtefact, trainArtefact } from '../../../scripts/train/train-artefact.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

// Digests are compared, so that a difference is not printed as half a megabyte of base64.
it('training gives the committed model, byte for byte', { timeout: 120_000 }, () => {
  const committed = readFileSync(new URL('../../../knowledge/model/intent.json', import.meta.url), 'utf8');
  const trained = printArtefact(trainArtefact().artefact);
  expect(trained.length, 'run "npm run train" and commit knowledge/model/intent.json').toBe(committed.length);
  expect(digest(trained), 'run "npm run train" and commit knowledge/model/intent.json').toBe(digest(committed));
});
