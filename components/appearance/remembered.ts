import { TEXT_SIZES, type TextSize, THEMES, type Theme } from '#settings/choices.ts';

export interface Appearance {
  readonly theme: Theme;
  readonly textSize: TextSize;
}

/** Stored settings arrive after the first paint; this copy of two of them is there before it. */
const KEY = 'appearance';

export function rememberAppearance(storage: Storage, { theme, textSize }: Appearance): void {
  try {
    storage.setItem(KEY, `${theme} ${textSize}`);
  } catch {
    // No room: the next page begins as the browser does, and is right a moment later.
  }
}

export function rememberedAppearance(storage: Storage): Appearance {
  const [theme, size] = storage.getItem(KEY)?.split(' ') ?? [];
  return {
    theme: THEMES.find((known) => known === theme) ?? 'system',
    textSize: TEXT_SIZES.find((known) => String(known) === size) ?? 100,
  };
}
