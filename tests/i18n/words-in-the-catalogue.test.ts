import { describe, expect, it } from 'vitest';
import { en } from '#i18n/en/index.ts';
import { filesUnder, isSource, readSource } from '../architecture/source-files.ts';
import { readWords } from './read-words.ts';
import { textsOf } from './texts-of.ts';

/** The worker and the script in the page show nothing: there only what stands in a table or is a sentence counts. */
const FILES = filesUnder('components', 'entrypoints', 'lib/settings', 'lib/store', 'lib/db', 'lib/messaging').filter(
  isSource,
);
const READ = FILES.map((file) => ({ file, ...readWords(file, readSource(file)) }));

/** Words that are not the catalogue's, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

describe('the words of the panel', () => {
  it('stand in the catalogue, all of them', () => {
    const outside = READ.flatMap(({ file, visible }) => visible.map((words) => `${file}: ${words}`));
    expect(outside.filter((words) => !Object.hasOwn(EXCEPTIONS, words))).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((words) => !outside.includes(words))).toEqual([]);
  });

  it('are taken from it while drawing: while a module loads, the language is not known', () => {
    expect(READ.flatMap(({ file, early }) => early.map((key) => `${file}: ${key}`))).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const patterns = [...new Set(READ.flatMap(({ keys }) => keys))].map(
      (key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`),
    );
    const unused = [...textsOf(en).keys()]
      .filter((key) => !key.startsWith('manifest.'))
      .map((key) => key.replace(/_(?:one|other)$/, ''))
      .filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
