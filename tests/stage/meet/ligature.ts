// Meet draws icons from words in an icon font. The word stays, because it is what readers of the page go by; a drawing
// of ours stands beside it, and the style sheet hides the word from the eye.
import { el } from '../page/dom.ts';

export const ligature = (word: string): HTMLElement =>
  el('i', { class: 'quRWN-Bz112c google-symbols notranslate', 'aria-hidden': 'true' }, word);
