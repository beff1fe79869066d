// The committed pictures are what the product looks like.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { comparePictures, isBlank } from '../../scripts/screens/compare.ts';
import { fontsOf } from '../../scripts/screens/fonts.ts';
import { screensFolder } from '../../scripts/screens/index-page.ts';
import { openStudio } from '../../scripts/screens/studio.ts';
import type { Studio } from '../../scripts/screens/view.ts';
import { VIEWS } from '../../scripts/screens/views.ts';
import { fileOf, walk } from '../../scripts/screens/walk.ts';
import { missingForRealKeys } from '../stage/real-keys.ts';

const outFolder = fileURLToPath(new URL('../../stage-out/screens-differ/', import.meta.url));
const RENEW = 'if it is meant to look so, renew the pictures with "npm run screens" and look at them';

const missing = missingForRealKeys();

/** What is wrong with a picture, if anything; what differs is kept to be looked at. */
function faultOf(file: string, png: Uint8Array, hasSameFonts: boolean): string[] {
  const committed = join(screensFolder, file);
  if (!existsSync(committed)) return [`${file}: there is no such picture yet; ${RENEW}`];
  const before = readFileSync(committed);
  // Most are the same to the byte, and to read a picture takes longer than to take it.
  if (before.equals(png)) return [];
  if (isBlank(png)) return [`${file}: nothing is on it`];
  if (!hasSameFonts) return [];
  const compared = comparePictures(before, png);
  if (compared.same) return [];
  const name = join(outFolder, file.replace('/', '-'));
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(name, png);
  if (compared.difference) writeFileSync(name.replace('.png', '-difference.png'), compared.difference);
  return [`${file}: ${compared.reason}, see ${name}; ${RENEW}`];
}

describe.skipIf(missing !== null)(`every picture in docs/screens${missing === null ? '' : ` (${missing})`}`, () => {
  let studio: Studio;

  beforeAll(async () => {
    rmSync(outFolder, { recursive: true, force: true });
    studio = await openStudio(inject('extension'));
  });
  afterAll(() => studio.stage.close());

  // A second walk in the same browser has no first run any more.
  it('still shows what is built, in light and dark', { timeout: 240_000, retry: 0 }, async () => {
    const drawn = readFileSync(join(screensFolder, 'fonts.txt'), 'utf8').trim();
    const hasSameFonts = (await fontsOf(studio.panel)) === drawn;
    if (!hasSameFonts) console.warn('Other fonts than in docs/screens: only looked whether pictures are blank.');
    const faults: string[] = [];
    for await (const { view, theme, png } of walk(studio, VIEWS)) {
      faults.push(...faultOf(fileOf(view, theme), png, hasSameFonts));
    }
    expect(faults).toEqual([]);
  });
});
