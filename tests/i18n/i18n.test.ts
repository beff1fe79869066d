import { afterEach, describe, expect, it } from 'vitest';
import { healthWords } from '#components/health/health-words.ts';
import { languageName } from '#components/health/language-name.ts';
import { clockTime } from '#components/notes/clock-time.ts';
import { currentLanguage, loadLanguage, t } from '#i18n/i18n.ts';
import { languageFor, localeFor } from '#i18n/languages.ts';
import { parseUiLanguage } from '#settings/parse-ui-language.ts';

afterEach(() => loadLanguage('en'));

describe('t', () => {
  it('speaks English until another language is loaded, and again afterwards', async () => {
    expect(t('coach.tick')).toBe('Tick');
    await loadLanguage('de');
    expect([currentLanguage(), t('coach.tick')]).toEqual(['de', 'Haken']);
    await loadLanguage('en');
    expect([currentLanguage(), t('coach.tick')]).toEqual(['en', 'Tick']);
  });

  it('lets the last language win, however long an earlier one takes to load', async () => {
    await Promise.all([loadLanguage('de'), loadLanguage('en')]);
    expect(currentLanguage()).toBe('en');
  });

  it('chooses the form of a plural', async () => {
    expect([1, 0, 2].map((count) => t('notes.count', { count }))).toEqual(['1 note', '0 notes', '2 notes']);
    await loadLanguage('de');
    expect([1, 0, 2].map((count) => t('notes.count', { count }))).toEqual(['1 Notiz', '0 Notizen', '2 Notizen']);
  });

  it('writes numbers as the language does', async () => {
    const batches = { sent: 1_234, acknowledged: 1_234.5 };
    expect(t('doctor.batches', batches)).toBe('1,234 sent, 1,234.5 stored');
    await loadLanguage('de');
    expect(t('doctor.batches', batches)).toBe('1.234 gesendet, 1.234,5 gespeichert');
  });

  it.each(['{{cue}}', '$t(coach.tick)', '<b>&amp;', '{{count, number}}', '$1 $& $$'])(
    'leaves %j alone in what a page or a user has written',
    (cue) => {
      expect(t('coach.tickStep', { cue })).toBe(`Tick: ${cue}`);
    },
  );
});

describe('words beyond the catalogue', () => {
  it('follow the language as well', async () => {
    const noon = new Date(2026, 5, 27, 16, 5).getTime();
    expect(languageName('German')).toBe('German');
    expect(clockTime(noon)).toMatch(/^(?:04|16):05/);
    await loadLanguage('de');
    expect([languageName('German'), clockTime(noon)]).toEqual(['Deutsch', '16:05']);
    expect(healthWords('wrong-language', 'zoom', 'Japanese').sentence).toContain('nach Japanisch aus');
  });
});

describe('the language for a browser', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-ch', 'en'], 'de'],
    [['fr-FR', 'de-DE', 'en'], 'de'],
    [['en-GB', 'de'], 'en'],
    // Near-misses: languages that only begin alike.
    [['del'], 'en'],
    [['nds-DE'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('that prefers %j is %s', (preferred, language) => {
    expect(languageFor(preferred)).toBe(language);
  });
});

describe('the locale for a language', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['de', 'de-AT', 'de-AT'],
    ['de', 'de', 'de'],
    ['de', 'en-GB', 'de'],
    ['en', 'de-DE', 'en'],
    ['de', 'del-US', 'de'],
  ] as const)('%s, on a computer set to %s, is %s', (language, system, locale) => {
    expect(localeFor(language, system)).toBe(locale);
  });
});

describe('the stored setting', () => {
  it.each(['auto', 'en', 'de'] as const)('may be %s', (choice) => {
    expect(parseUiLanguage(choice)).toBe(choice);
  });

  it.each(['fr', 'DE', '', 'toString', null, undefined, 7, { de: true }])(
    'is the browser’s where it is %j',
    (stored) => {
      expect(parseUiLanguage(stored)).toBe('auto');
    },
  );
});
