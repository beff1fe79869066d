import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printArtefact, trainArtefact } from '../../../scripts/train/train-artefact.ts';
import { trainSteps } from '../../../scripts/train/train-steps.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** What an artefact may weigh. */
const MOST_BYTES = 1_000_000;

// Digests are compared, so that a difference is not printed as half a megabyte of base64.
it.each([
  ['intent', () => trainArtefact().artefact],
  ['steps', () => trainSteps()],
])('training gives the committed %s model, byte for byte', { timeout: 240_000 }, (name, train) => {
  const committed = readFileSync(new URL(`../../../knowledge/model/${name}.json`, import.meta.url), 'utf8');
  const trained = printArtefact(train());
  const advice = `run "npm run train" and commit knowledge/model/${name}.json`;
  expect(trained.length, advice).toBe(committed.length);
  expect(digest(trained), advice).toBe(digest(committed));
  expect(committed.length).toBeLessThan(MOST_BYTES);
});
