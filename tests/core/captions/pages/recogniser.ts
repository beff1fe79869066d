import type { Dice } from './dice.ts';

const GUESSES = ['uh', 'wreck', 'cash', 'cue', 'shared', 'tenement', 'so'] as const;

/**
 * How the first `count` words of a stretch look before it is finished: the last one may be a wrong
 * guess, case and punctuation come and go.
 */
export function interim(words: readonly string[], count: number, dice: Dice): string {
  const heard = words.slice(0, count);
  if (count > 1 && dice.onceIn(4)) heard[count - 1] = dice.pick(GUESSES);
  return dress(heard, dice);
}

/** The finished words, in whatever case and punctuation. */
export function dress(words: readonly string[], dice: Dice): string {
  const text = words.join(' ');
  const cased = dice.onceIn(3) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  const commas = dice.onceIn(4) ? cased.replace(' ', ', ') : cased;
  return dice.onceIn(3) ? `${commas}${dice.pick(['.', '?', ','])}` : commas;
}
