import type { ConceptId } from '#knowledge/concepts/concept.ts';
import type { RoundExtras } from '#knowledge/rounds/round-extras.ts';
import type { Round, Step } from '#knowledge/schema.ts';
import type { LookupItem } from '../entry.ts';
import { cardFigure } from './card-figure.ts';

export function stepItems(
  rounds: readonly Round[],
  extras: readonly RoundExtras[],
  conceptTitle: (id: ConceptId) => string,
): LookupItem[] {
  const followUps = extras.flatMap((extra) => extra.followUps);
  return rounds.flatMap((round) =>
    round.steps.map((step) => {
      const asks = followUps.filter((followUp) => followUp.step === step.id).map(({ ask }) => ask);
      return stepItem(step, round, asks, conceptTitle);
    }),
  );
}

function stepItem(
  step: Step,
  round: Round,
  asks: readonly string[],
  conceptTitle: (id: ConceptId) => string,
): LookupItem {
  const { id, cue, say, why, pitfalls, numbers, related } = step;
  return {
    entry: { id: `step:${id}`, kind: 'step', title: cue, context: round.title, line: say, say, round: round.id },
    card: {
      parts: [
        { form: 'text', label: 'say', text: say, spoken: true },
        { form: 'text', label: 'why', text: why },
        { form: 'list', label: 'pitfalls', items: pitfalls },
        { form: 'figures', label: 'numbers', figures: numbers.map(cardFigure) },
        { form: 'list', label: 'asks', items: asks, spoken: true },
        {
          form: 'links',
          label: 'related',
          links: related.map((concept) => ({ id: `concept:${concept}`, title: conceptTitle(concept) })),
        },
      ],
    },
  };
}
