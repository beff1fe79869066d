import { expect, it } from 'vitest';
import type { call } from '#i18n/en/call.ts';
import type { notes } from '#i18n/en/notes.ts';
import { t } from '#i18n/i18n.ts';
import type { Translation } from '#i18n/message-key.ts';

// Each line below an "expect-error" is one that the compiler must refuse: were it to pass, `npm run check` would fail.
it('the compiler knows keys, values and translations', () => {
  const words = () => [
    t('coach.stepOf', { position: 1, total: 8 }),
    t('notes.count', { count: 2 }),
    // @ts-expect-error there is no such key
    t('coach.tock'),
    // @ts-expect-error an area is no text
    t('coach'),
    // @ts-expect-error one of the forms of a plural is no key by itself
    t('notes.count_one', { count: 1 }),
    // @ts-expect-error a value is missing
    t('coach.stepOf', { position: 1 }),
    // @ts-expect-error values are missing
    t('coach.stepOf'),
    // @ts-expect-error a value too many
    t('coach.tick', { cue: 'a' }),
    // @ts-expect-error what is counted is a number
    t('notes.count', { count: 'two' }),
  ];
  type Flat = Omit<typeof call, 'continued'>;
  const whole = { region: 'a', also: 'b', show: 'c' } satisfies Translation<Flat>;
  // @ts-expect-error a key is missing
  const less = { region: 'a', also: 'b' } satisfies Translation<Flat>;
  // @ts-expect-error a key too many
  const more = { ...whole, region: 'a', hide: 'd' } satisfies Translation<Flat>;
  const texts = {
    label: '',
    placeholder: '',
    save: '',
    saved: '',
    boxPlaceholder: '',
    notKept: '',
    list: '',
    count_one: '',
    count_other: '',
  };
  // Polish has few and many as well.
  const plural = { ...texts, count_few: '', count_many: '' } satisfies Translation<typeof notes>;
  // @ts-expect-error a form that no language has
  const odd = { ...texts, count_several: '' } satisfies Translation<typeof notes>;

  expect([less, more, plural, odd].every((catalogue) => typeof catalogue === 'object')).toBe(true);
  expect(words).toBeTypeOf('function');
});
