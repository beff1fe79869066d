// What Zoom puts into a line of captions, beside the words themselves.
import type { ZoomSwitches } from '../stage-api.ts';

/** The last words of a text, as many as a window holds. */
function rollingText(text: string, words: number): string {
  if (words === 0) return text.trim();
  return text.split(/\s+/).filter(Boolean).slice(-words).join(' ');
}

/** Signs that nobody can see stand in the middle of words, between them and by themselves. */
function withStrays(text: string): string {
  return text
    .replace(/(\S)(\S+)$/, '$1\u0000$2')
    .replace(/ /, ' \ufffd ')
    .concat('\ufffd');
}

export interface LineWriter {
  write(text: string): void;
}

/** Writes into one line of captions, as the page does: by way of old and new words standing together for a moment. */
export function createLineWriter(line: HTMLElement, switches: ZoomSwitches): LineWriter {
  let stuttering: number | undefined;
  let shown = '';
  return {
    write: (text) => {
      const rolled = rollingText(text, switches.windowWords);
      const next = switches.strayCharacters ? withStrays(rolled) : rolled;
      const turnsOver = shown !== '' && firstWord(shown) !== firstWord(next);
      clearTimeout(stuttering);
      if (turnsOver && switches.stutterMs > 0) {
        line.textContent = `${shown}${next}`;
        stuttering = window.setTimeout(() => {
          line.textContent = next;
        }, switches.stutterMs);
      } else line.textContent = next;
      shown = next;
    },
  };
}

const firstWord = (text: string) => text.split(' ')[0]?.toLowerCase();
