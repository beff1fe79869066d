import { createFactListener } from '#core/facts/hear-facts.ts';
import { createRequirementReader } from '#core/facts/requirement.ts';
import { REQUIREMENT_PHRASES } from '#knowledge/facts/requirements.ts';

export const listener = createFactListener(createRequirementReader(REQUIREMENT_PHRASES));

/** Figures as "role=value", rounded as a listener would, and in the order in which they are said. */
export const figuresIn = (text: string): string[] =>
  listener.heard(text).flatMap((fact) => (fact.kind === 'figure' ? [`${fact.role}=${round(fact.value)}`] : []));

export const requirementsIn = (text: string): string[] =>
  listener
    .heard(text)
    .flatMap((fact) => (fact.kind === 'requirement' ? [fact.requirement] : []))
    .sort();

const round = (value: number): number => Number(value.toPrecision(6));
