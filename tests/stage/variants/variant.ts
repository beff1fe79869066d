// One way a meeting client may look and behave: what the tests play a dialogue over, and what `npm run bench` measures.
import type { Platform, SwitchesOf } from '../stage-api.ts';

/** What happens in the middle of a dialogue (`play-variant.ts`). Nobody speaks while captions are away. */
export const INCIDENTS = [
  /** Captions are turned off and on again. */
  'captions-toggled',
  /** A layout change: the captions container is a new element with the same history in it. */
  'region-replaced',
  /** Away to a breakout room, where somebody speaks, and back again. The address does not change. */
  'breakout-and-back',
  /** The call is left and joined again. The address does not change. */
  'left-and-rejoined',
  /** Another tab is in front of the call while two turns are spoken. */
  'hidden-for-a-while',
  /** Re-renders: the last block, and then the one before it, leaves the document and comes back as a new element. */
  'reinserted',
  /** The block before the last one is put right while the last one is being spoken. */
  'old-block-corrected',
  /** Two people talk over each other. */
  'two-at-once',
  /** Something without a name stands among the captions: who has joined, say. */
  'notice-shown',
  /** Nobody speaks for a while, and what shows only what is being said goes away. */
  'fell-silent',
  /** Words leave the page in mid-sentence, and the end of the sentence comes when they have. */
  'finished-late',
  /** Somebody reads back in a list that shows only a part of the captions, and returns to the newest. */
  'scrolled-back',
] as const;

export type Incident = (typeof INCIDENTS)[number];

export interface Variant<P extends Platform = Platform> {
  /** Unique on its platform, in words that fit after "Meet, ": "the markup of June 2024". */
  readonly name: string;
  /** What differs from the page as last seen. */
  readonly switches: Partial<SwitchesOf[P]>;
  readonly during?: Incident;
  /** Times the pace of talk, at the most: what happens for so many milliseconds does so whatever the pace. */
  readonly fastest?: number;
}
