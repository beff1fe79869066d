import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, isSource, readSource } from './source-files.ts';

const FILES = filesUnder('knowledge', 'lib', 'components', 'entrypoints', 'tests', 'scripts', 'public');
const NAMES = [...new Set(FILES.flatMap((path) => path.split('/')))];

/** Kebab-case words; dots for what a tool reads from a name: `captions.content`, `route.test.ts`. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
/** Names that tools or readers expect in capitals. */
const CAPITALS = new Set(['README.md', 'GUIDELINES.md', 'COVERAGE.md']);
/** Names that say nothing: what is in there has a name of its own. */
const EMPTY_WORDS = /(?:^|[-.])(?:utils?|helpers?|common|misc|manager|handler)(?:[-.]|$)/;

const MOST_LINES = 300;
/** A concept with its five levels, or a decision tree, is one idea: data, line after line. */
const MOST_LINES_OF_KNOWLEDGE = 400;

describe('every file and folder', () => {
  it('is named in kebab-case', () => {
    expect(NAMES.filter((name) => !KEBAB.test(name) && !CAPITALS.has(name))).toEqual([]);
  });

  it('is named after what it holds', () => {
    expect(NAMES.filter((name) => EMPTY_WORDS.test(name))).toEqual([]);
  });

  it.each([
    ['lib/core/textUtils.ts', KEBAB, false],
    ['find-browser.d.mts', KEBAB, true],
    ['string-utils.ts', EMPTY_WORDS, true],
    ['helpers', EMPTY_WORDS, true],
    ['commonplace.ts', EMPTY_WORDS, false],
  ])('(%s is told apart)', (name, rule, expected) => {
    expect(rule.test(name)).toBe(expected);
  });
});

it('every source file is short', () => {
  const limit = (path: string) => (path.startsWith('knowledge/') ? MOST_LINES_OF_KNOWLEDGE : MOST_LINES);
  const long = FILES.filter(isSource).map((path) => [path, readSource(path).trimEnd().split('\n').length] as const);
  expect(long.filter(([path, lines]) => lines >= limit(path))).toEqual([]);
});

describe('entrypoints', () => {
  const files = filesUnder('entrypoints').map((path) => path.slice('entrypoints/'.length));

  // WXT builds every file at the top, and every folder's index, whatever it was meant for.
  it('are these, and nothing else is built by accident', () => {
    const built = files.filter((path) => !path.includes('/') || /^[^/]+\/index\./.test(path));
    expect(built).toEqual([
      'background/index.ts',
      'captions.content/index.ts',
      'desk/index.html',
      'first-look/index.ts',
      'lookup/index.html',
      'meet-frames.content/index.ts',
      'note-box/index.ts',
      'palette/index.ts',
      'sidepanel/index.html',
    ]);
  });

  it('have no folder without one', () => {
    const folders = new Set(files.map((path) => path.split('/')[0]));
    const withIndex = new Set(
      files.filter((path) => basename(path).startsWith('index.')).map((path) => path.split('/')[0]),
    );
    expect(folders).toEqual(withIndex);
  });
});
