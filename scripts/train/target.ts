import type { Intent } from '#core/intent/model.ts';
import type { LabelledTurn } from './read-utterances.ts';

/** Share of the target that second labels take. */
const SECOND_LABELS = 0.25;
/** Acts of a turn that leaves what was spoken of for something new. */
const OPENING: ReadonlySet<string> = new Set(['opener', 'hand-over']);

/** What the columns should say of a turn: shares of the intents, then `opens`; null where nothing is known of it. */
export type Target = readonly (number | null)[];

export function toTarget({ round, also, act }: LabelledTurn, intents: readonly Intent[]): Target {
  const seconds = also.filter((intent) => intents.includes(intent) && intent !== round);
  const shares = intents.map((intent) => {
    if (intent === round) return seconds.length > 0 ? 1 - SECOND_LABELS : 1;
    return seconds.includes(intent) ? SECOND_LABELS / seconds.length : 0;
  });
  const isTopical = round !== 'none' && round !== 'continues';
  return [...shares, act === undefined ? null : Number(OPENING.has(act) && isTopical)];
}
