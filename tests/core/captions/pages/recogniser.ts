import type { Dice } from './dice.ts';

/** In place of a word: another one, none at all, or two. */
const GUESSES = ['uh', 'wreck', 'cash', 'cue', 'so', '', 'ten ant'] as const;
/** The last words are guesses; what is older may hold one wrong word in so many. */
const GUESSED_WORDS = 3;
const WORDS_A_SLIP = 5;

/**
 * How a page shows a stretch while it is heard: it grows, its last words are guesses, words are
 * only imagined and taken back, and some mistake is put right long after the stretch is over.
 */
export class Recognition {
  heard = 0;
  private readonly words: readonly string[];
  private readonly dice: Dice;
  private readonly slips = new Map<number, string>();
  private imagined: readonly string[] = [];
  private readonly settledAfter: number;

  /** @param settledAfter nothing is wrong any more when so many words have followed */
  constructor(words: readonly string[], dice: Dice, settledAfter = Number.POSITIVE_INFINITY) {
    this.words = words;
    this.dice = dice;
    this.settledAfter = settledAfter;
  }

  get isOver(): boolean {
    return this.heard === this.words.length;
  }

  /** Nothing of what is shown is a guess. */
  get isSettled(): boolean {
    return this.slips.size === 0 && this.imagined.length === 0;
  }

  /** Hears one to three words more. */
  hear(): void {
    const from = this.heard;
    this.heard = Math.min(this.words.length, from + 1 + this.dice.upTo(2));
    for (let i = from; i < this.heard; i += 1) if (this.dice.onceIn(6)) this.slip(i);
    this.settle();
    const guesses = this.guesses();
    // Something of the last words is right as well, but for the very first ones.
    if (this.heard >= GUESSED_WORDS && guesses.length === GUESSED_WORDS) this.slips.delete(guesses[0] ?? 0);
    this.imagined = this.slips.size === 0 && this.dice.onceIn(8) ? ['and', 'maybe'] : [];
    if (this.isOver) this.finish();
  }

  /** Nothing is wrong any more. */
  correct(): void {
    this.slips.clear();
    this.imagined = [];
  }

  /** The words from the given one on, in whatever case and punctuation. */
  text(from = 0): string {
    const shown = this.words.slice(from, this.heard).map((word, i) => this.slips.get(from + i) ?? word);
    const heard = [...shown, ...this.imagined].filter((word) => word !== '');
    return dress(heard.join(' ') || (this.words[from] ?? ''), this.dice);
  }

  private slip(at: number): void {
    const guess = this.dice.pick(GUESSES);
    const isHeardAsTwo = [...this.slips.values()].some((word) => word.includes(' '));
    // One word heard as two is a mistake that rarely comes with others.
    if (!isHeardAsTwo && (!guess.includes(' ') || this.slips.size === 0)) this.slips.set(at, guess);
  }

  private guesses(): readonly number[] {
    return [...this.slips.keys()].filter((at) => at >= this.heard - GUESSED_WORDS);
  }

  /** A stretch that is over has one mistake left at the most. */
  private finish(): void {
    this.imagined = [];
    const left = this.dice.onceIn(3) ? [...this.slips.keys()].at(0) : undefined;
    for (const at of this.slips.keys()) if (at !== left) this.slips.delete(at);
  }

  private settle(): void {
    let last = Number.NEGATIVE_INFINITY;
    for (const at of [...this.slips.keys()]) {
      if (at >= this.heard - GUESSED_WORDS) continue;
      const isSettled = at < this.heard - this.settledAfter;
      if (isSettled || at - last < WORDS_A_SLIP || this.dice.onceIn(2)) this.slips.delete(at);
      else last = at;
    }
  }
}

/** Case and punctuation come and go, and so do characters that cannot be shown. */
function dress(text: string, dice: Dice): string {
  const cased = dice.onceIn(3) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  const commas = dice.onceIn(4) ? cased.replace(' ', ', ') : cased;
  const soiled = dice.onceIn(20) ? `${commas.slice(0, 2)}\u0000${commas.slice(2)}\ufffd` : commas;
  return dice.onceIn(3) ? `${soiled}${dice.pick(['.', '?', ','])}` : soiled;
}
