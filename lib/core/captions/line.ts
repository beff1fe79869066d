/** One caption entry as a page shows it at one moment: what every platform adapter reads. */
export interface CaptionLine {
  /** The same page element keeps its key; a new element gets a new one. */
  readonly key: number;
  readonly speaker: string | null;
  /** A stable stand-in for a missing name (an avatar, say); null where there is none. */
  readonly voice: string | null;
  readonly text: string;
}
