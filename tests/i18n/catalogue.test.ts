import { describe, expect, it } from 'vitest';
import { de } from '#i18n/de/index.ts';
import { en } from '#i18n/en/index.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { filesUnder } from '../architecture/source-files.ts';
import { namesIn, textsOf } from './texts-of.ts';

const CATALOGUES = { en, de };
const ENGLISH = textsOf(en);
const FORM = /_(?:zero|one|two|few|many|other)$/;

it('there is a catalogue for each language', () => {
  expect(Object.keys(CATALOGUES).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const texts = textsOf(CATALOGUES[language]);
  const bases = (of: ReadonlyMap<string, string>) => new Set([...of.keys()].map((key) => key.replace(FORM, '')));

  it('has the keys of the English one, no more and no less', () => {
    expect([...bases(texts)].sort()).toEqual([...bases(ENGLISH)].sort());
  });

  it('has the files of the English one', () => {
    const files = (of: string) => filesUnder(`lib/i18n/${of}`).map((path) => path.split('/').at(-1));
    expect(files(language)).toEqual(files('en'));
  });

  it('takes the same values in every text', () => {
    const other = [...texts].filter(([key, text]) => {
      const english = ENGLISH.get(key) ?? ENGLISH.get(key.replace(FORM, '_other')) ?? '';
      return namesIn(text).join() !== namesIn(english).join();
    });
    expect(other).toEqual([]);
  });

  it('has each form that the language’s plurals have, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = new Set([...texts.keys()].filter((key) => FORM.test(key)).map((key) => key.replace(FORM, '')));
    for (const base of plurals) {
      const own = [...texts.keys()]
        .filter((key) => key.startsWith(`${base}_`))
        .map((key) => key.slice(base.length + 1));
      expect(own.sort(), base).toEqual([...forms].sort());
    }
    expect(plurals.size).toBeGreaterThan(0);
  });

  it('has no empty text, and none with stray spaces', () => {
    const stray = [...texts].filter(([, text]) => text.trim() === '' || /^ | {2}/.test(text)).map(([key]) => key);
    // It quotes what Teams writes.
    expect(stray).toEqual(['imports.faults.teams-heading']);
  });

  it('calls the side panel what Chrome calls it', () => {
    if (language !== 'de') return;
    expect([...texts].filter(([, text]) => /panel/i.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('is translated: hardly a text of some length is the English one', () => {
    if (language === 'en') return;
    const wordy = (text: string) => text.replace(/\{\{.+?\}\}/g, '').length > 20;
    const same = [...texts].filter(([key, text]) => wordy(text) && text === ENGLISH.get(key)).map(([key]) => key);
    // Said in the interview, which is in English.
    expect(same).toEqual(['coach.empty.allCovered.say', 'states.start.sentence']);
  });
});
