// What a platform has to draw. The stage keeps the conversation; a view only puts it into the document.

export interface LiveBlock {
  /** A role, a display name, or empty for a notice. */
  speaker: string;
  text: string;
}

export interface CaptionView {
  /** Captions appear; `blocks` is the history that is shown again, if any. */
  mount(blocks: readonly LiveBlock[]): void;
  unmount(): void;
  /** The page around the captions is gone or dead; what was drawn stays where it is. Where there is none: `unmount`. */
  abandon?(): void;
  /** Draws a block, before another one when it comes back into the middle. */
  add(block: LiveBlock, before?: LiveBlock): void;
  change(block: LiveBlock): void;
  remove(block: LiveBlock): void;
  silence(): void;
  /** Only where a list shows a part of what was said. */
  scrollUp?(): void;
  scrollDown?(): void;
  /** How a stretch looks while it is spoken, where that is not as everywhere. */
  draft?(words: readonly string[], heard: number): string;
  /** Words now come this many times faster than people talk; waits of the view's own shrink with them. */
  talkAtPace?(speed: number): void;
  /** Whether the same speaker's next words go on in this block. */
  continues(block: LiveBlock): boolean;
  /** The longest stretch put into one block, in words; the platforms without a limit say Infinity. */
  readonly wordsPerBlock: number;
}

export interface Scenes {
  lobby(): void;
  call(): void;
  left(): void;
  /** A breakout room, where it does not look like any other call. */
  breakout?(): void;
  /** Between two rooms, for a moment. */
  between?(): void;
  /** The captions button follows what it does. */
  captionsAre(on: boolean): void;
}
