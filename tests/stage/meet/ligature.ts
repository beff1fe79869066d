// Meet draws icons from words in an icon font. The word stays, because it is what readers of the page go by; a drawing
// of ours stands beside it, and the style sheet hides the word from the eye.
import { el } from '../page/dom.ts';
import { readSwitches } from '../page/stage.ts';
import type { MeetSwitches } from '../stage-api.ts';

const { generation } = readSwitches<MeetSwitches>();

/** Until the middle of 2024 there were two fonts, side by side. */
const fontOf2024 = (word: string) =>
  word.startsWith('closed_caption') ? 'material-icons-extended' : 'google-material-icons';
const fontOf = (word: string) => (generation === 'g1' ? fontOf2024(word) : 'quRWN-Bz112c google-symbols');

export const ligature = (word: string): HTMLElement =>
  el('i', { class: `${fontOf(word)} notranslate`, 'aria-hidden': 'true' }, word);
