import type { Step } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { steps } from '../select/rounds.ts';

const VAGUE = [
  'consider',
  'think about',
  'think of',
  'make sure',
  'ensure',
  'remember',
  'be aware',
  'try to',
  'look at',
];

/** Verbs that cues begin with. A closed list, because no rule of spelling tells an order from a noun. */
// biome-ignore format: a list of words reads as a paragraph
const VERBS = new Set([
  'alert', 'answer', 'ask', 'backfill', 'bound', 'break', 'build', 'check', 'choose', 'close', 'compare', 'contract',
  'count', 'cut', 'decide', 'define', 'deliver', 'do', 'draw', 'dual-write', 'elect', 'end', 'expand', 'explain', 'find',
  'fix', 'give', 'go', 'keep', 'kill', 'land', 'limit', 'list', 'log', 'make', 'mark', 'match', 'measure', 'move', 'name',
  'order', 'own', 'page', 'pick', 'place', 'protect', 'prove', 'put', 'reject', 'replace', 'say', 'scale', 'set', 'shadow',
  'show', 'size', 'sketch', 'slow', 'spell', 'split', 'spread', 'start', 'state', 'stop', 'survive', 'tell', 'test',
  'trace', 'treat', 'turn', 'use', 'walk', 'watch', 'work', 'write',
]);

export const cueIsAnOrder = {
  name: 'cue-is-an-order',
  description: 'A cue begins with the verb that says what to do.',
  over: steps,
  check({ cue }) {
    const vague = VAGUE.find((start) => cue.toLowerCase().startsWith(start));
    if (vague !== undefined)
      return `"${vague}" asks for a thought and gets none. Name what to do: "State the peak", not "Consider the peak".`;
    const [first = ''] = cue.split(/[\s:,]/);
    if (VERBS.has(first.toLowerCase())) return null;
    return `"${first}" is not known as an order. A cue begins with the verb to act on: "Name", "Draw", "Bound". If it is one, add it to VERBS.`;
  },
  good: { cue: 'Bound the retries' },
  bad: { cue: 'Consider idempotency and related concerns' },
} satisfies Lint<Pick<Step, 'cue'>>;
