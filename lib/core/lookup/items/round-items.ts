import type { RoundExtras } from '#knowledge/rounds/round-extras.ts';
import type { Round } from '#knowledge/schema.ts';
import type { CardLink, LookupItem } from '../entry.ts';
import { redFlagTitle } from './red-flag-items.ts';

/** A round as a whole: its steps in order, and where to look further. */
export function roundItems(rounds: readonly Round[], extras: readonly RoundExtras[]): LookupItem[] {
  return rounds.map((round) => {
    const more = extras.find((extra) => extra.round === round.id);
    const { id, title, summary, steps } = round;
    return {
      entry: { id: `round:${id}`, kind: 'round', title, context: '', line: summary, say: summary, round: id },
      card: {
        parts: [
          { form: 'text', label: 'summary', text: summary },
          {
            form: 'links',
            label: 'steps',
            links: steps.map((step): CardLink => ({ id: `step:${step.id}`, title: step.cue })),
          },
          { form: 'links', label: 'trade-offs', links: tradeOffLinks(more) },
          { form: 'links', label: 'red-flags', links: redFlagLinks(more) },
          { form: 'list', label: 'openers', items: more?.openers ?? [], spoken: true },
        ],
      },
    };
  });
}

const tradeOffLinks = (extras: RoundExtras | undefined): CardLink[] =>
  (extras?.tradeOffs ?? []).map(({ id, title }) => ({ id: `trade-off:${id}`, title }));

const redFlagLinks = (extras: RoundExtras | undefined): CardLink[] =>
  (extras?.redFlags ?? []).map((flag, i) => ({ id: `red-flag:${extras?.round}/${i + 1}`, title: redFlagTitle(flag) }));
