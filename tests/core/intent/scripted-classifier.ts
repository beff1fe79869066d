import type { Classifier } from '#core/intent/classify.ts';
import type { Beliefs, Intent } from '#core/intent/model.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

const INTENTS: readonly Intent[] = [...ROUND_IDS, 'none', 'continues'];

/**
 * Some beliefs by name; what is left of 1 is shared evenly among the intents that are not named.
 * What is clearly about one round opens it.
 */
export function believing(named: Partial<Record<Intent, number>>): Beliefs {
  const left = 1 - Object.values(named).reduce((sum, belief) => sum + belief, 0);
  const others = INTENTS.filter((intent) => named[intent] === undefined).length;
  const beliefs = Object.fromEntries(INTENTS.map((intent) => [intent, named[intent] ?? left / others]));
  const opens = Math.max(...ROUND_IDS.map((round) => beliefs[round] ?? 0));
  return { ...beliefs, opens } as Beliefs;
}

/**
 * A classifier that is a table: every text names what it is to be taken for, so a conversation
 * shows its judgements where it is written. `'so, which one would it be: caching 0.9, none 0.05'`
 */
export const scripted: Classifier = {
  beliefs: (text) => believing(Object.fromEntries(Array.from(text.matchAll(/([a-z-]+) (0\.\d+)/g), readBelief))),
};

function readBelief([whole, intent, belief]: RegExpMatchArray): [Intent, number] {
  if (!INTENTS.includes(intent as Intent)) throw new Error(`"${whole}" names no intent`);
  return [intent as Intent, Number(belief)];
}
