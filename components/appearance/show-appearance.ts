import type { Appearance } from './remembered.ts';

/** The style sheet does the rest: see `components/theme.css`. */
export function showAppearance(root: HTMLElement, { theme, textSize }: Appearance): void {
  root.dataset['theme'] = theme;
  root.dataset['textSize'] = String(textSize);
}
