import { describe, expect, it } from 'vitest';
import { CORE_MAY_READ, houseOf, LAW, objection } from './import-law.ts';
import { readImports } from './read-imports.ts';
import { filesUnder, isSource, readSource } from './source-files.ts';

const FILES = filesUnder('knowledge', 'lib', 'components', 'entrypoints').filter(isSource);
const IMPORTS = FILES.flatMap((file) => readImports(file, readSource(file)).map((what) => ({ file, what })));

describe('the import law', () => {
  it('has a house for every source file', () => {
    expect(FILES.filter((file) => houseOf(file) === null)).toEqual([]);
  });

  it.each(Object.keys(LAW))('holds in %s', (house) => {
    const own = IMPORTS.filter(({ file }) => houseOf(file) === house);
    expect(own.flatMap(({ file, what }) => objection(file, what) ?? [])).toEqual([]);
  });

  it('makes no exception that is not used', () => {
    const used = IMPORTS.filter(({ file, what }) => houseOf(file) === 'lib/core' && !what.isType).map(({ what }) =>
      what.from.replace('#', ''),
    );
    expect(Object.keys(CORE_MAY_READ).filter((path) => !used.includes(path))).toEqual([]);
  });

  it('allows no package that is not used', () => {
    const unused = Object.entries(LAW).flatMap(([house, { packages }]) => {
      const froms = IMPORTS.filter(({ file }) => houseOf(file) === house).map(({ what }) => what.from);
      return packages
        .filter((name) => !froms.some((from) => from === name || from.startsWith(`${name}/`)))
        .map((name) => `${house}: ${name}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('a file that breaks the law is named', () => {
  it.each([
    ['knowledge/rounds/index.ts', "import { hearWords } from '#core/intent/words.ts';"],
    ['knowledge/rounds/index.ts', "import type { Mark } from '../../lib/core/session/session.ts';"],
    ['lib/core/coach/coach.ts', "import { ROUNDS } from '#knowledge/rounds/index.ts';"],
    ['lib/core/coach/coach.ts', "import { browser } from 'wxt/browser';"],
    ['lib/core/coach/coach.ts', "export * from '../../db/marks.ts';"],
    ['lib/core/coach/coach.ts', "import { readFileSync } from 'node:fs';"],
    ['lib/platforms/zoom/zoom.ts', "import type { Browser } from 'wxt/browser';"],
    ['lib/platforms/zoom/zoom.ts', "import { tokens } from '#core/captions/tokens.ts';"],
    ['lib/platforms/zoom/zoom.ts', "import type { RoundId } from '#knowledge/schema.ts';"],
    ['lib/messaging/parse.ts', "import { ROUND_IDS } from '#knowledge/schema.ts';"],
    ['lib/messaging/bus.ts', "import { openDatabase } from '#db/database.ts';"],
    ['lib/store/panel.ts', "import type { RoundId } from '#knowledge/schema.ts';"],
    ['components/panel/panel.tsx', "import type { PlatformAdapter } from '#platforms/adapter.ts';"],
    ['components/panel/panel.tsx', "const panel = await import('../../entrypoints/sidepanel/main.tsx');"],
    ['entrypoints/background/index.ts', "import { launchStage } from '../../tests/stage/browser.ts';"],
    ['lib/report.ts', "import './core/remember.ts';"],
  ])('%s, with %s', (file, code) => {
    expect(readImports(file, code).map((what) => objection(file, what))).toEqual([expect.stringContaining(file)]);
  });
});

describe('a file that keeps the law is left alone', () => {
  it.each([
    ['lib/core/coach/coach.ts', "import type { Round } from '#knowledge/schema.ts';"],
    ['lib/core/coach/coach.ts', "import { type Round, type Step } from '#knowledge/schema.ts';"],
    ['lib/core/coach/coach.ts', "const said = \"import { a } from 'wxt/browser'\"; // import './x.ts' from nowhere"],
    ['lib/platforms/zoom/zoom.ts', "import type { CaptionLine } from '#core/captions/line.ts';"],
    ['components/panel/panel.tsx', "import { ROUNDS } from '#knowledge/rounds/index.ts';"],
    ['entrypoints/background/index.ts', "import { adapterFor } from '#platforms/adapters.ts';"],
  ])('%s, with %s', (file, code) => {
    expect(readImports(file, code).flatMap((what) => objection(file, what) ?? [])).toEqual([]);
  });
});

it('platforms and the core never reach for the browser’s own interface', () => {
  const reaching = FILES.filter((file) => /^lib\/(?:platforms|core)\//.test(file)).filter((file) =>
    /\b(?:browser|chrome)\s*\.\s*\w+\s*[.(]/.test(readSource(file)),
  );
  expect(reaching).toEqual([]);
});
