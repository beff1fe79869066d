// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { rememberAppearance, rememberedAppearance } from '#components/appearance/remembered.ts';
import { TEXT_SIZES, THEMES } from '#settings/choices.ts';

const USUAL = { theme: 'system', textSize: 100 };

afterEach(() => localStorage.clear());

describe('what a page looks like before its settings are read', () => {
  it.each(THEMES.flatMap((theme) => TEXT_SIZES.map((textSize) => ({ theme, textSize }))))(
    'is how the last one looked: %j',
    (appearance) => {
      rememberAppearance(localStorage, appearance);
      expect(rememberedAppearance(localStorage)).toEqual(appearance);
    },
  );

  it('is the usual look at first', () => {
    expect(rememberedAppearance(localStorage)).toEqual(USUAL);
  });

  it.each(['', 'sepia 400', 'dark', '115 dark', '{"theme":"dark"}'])(
    'makes the best of what is no look: %j',
    (text) => {
      localStorage.setItem('appearance', text);
      expect({ ...USUAL, ...(text === 'dark' ? { theme: 'dark' } : {}) }).toEqual(rememberedAppearance(localStorage));
    },
  );

  it('is no reason to fail where there is no room to remember it', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => rememberAppearance(full as unknown as Storage, { theme: 'dark', textSize: 90 })).not.toThrow();
  });
});
