import { describe, expect, it } from 'vitest';
import { localeFiles, manifestWords } from '#i18n/manifest-messages.ts';
import { filesUnder } from '../architecture/source-files.ts';

/** What Chrome's store takes. */
const MOST_CHARS = { name: 75, description: 132 };

describe.each(localeFiles())('$relativeDest', ({ contents }) => {
  const messages = JSON.parse(contents) as Record<string, { message: string }>;

  it('has every message of the manifest', () => {
    expect(Object.keys(messages).map((key) => `__MSG_${key}__`)).toEqual(
      (
        [
          'name',
          'description',
          'actionTitle',
          'lookUpCommand',
          'tickCommand',
          'skipCommand',
          'pauseCommand',
          'pinCommand',
          'noteCommand',
          'lookUpHint',
        ] as const
      ).map(manifestWords),
    );
  });

  it('has names that the browser takes, and a name and a description that fit', () => {
    for (const key of Object.keys(messages)) expect(key).toMatch(/^\w+$/);
    expect(messages['name']?.message.length).toBeLessThanOrEqual(MOST_CHARS.name);
    expect(messages['description']?.message.length).toBeLessThanOrEqual(MOST_CHARS.description);
  });
});

it('nothing of it is written twice', () => {
  expect(filesUnder('public').filter((path) => path.includes('_locales'))).toEqual([]);
});
