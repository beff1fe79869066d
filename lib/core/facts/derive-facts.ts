import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { Mark } from '../session/session.ts';
import type { Evidence, SpokenLine } from '../session/view.ts';
import type { FactListener } from './hear-facts.ts';

/** A figure of the system as it stands now. */
export interface KnownFigure {
  readonly role: FigureRole;
  /** In the unit of the role, see `FIGURES`. */
  readonly value: number;
  /** The last words that say it; null where only the user has given it. */
  readonly evidence: Evidence | null;
  /** The user's own figure stays, whatever is said later. */
  readonly from: 'heard' | 'user';
}

export interface KnownRequirement {
  readonly requirement: Requirement;
  readonly evidence: Evidence;
}

export interface KnownFacts {
  /** In the order in which they were first said. */
  readonly figures: readonly KnownFigure[];
  readonly requirements: readonly KnownRequirement[];
}

/**
 * What is known of the system under discussion. Of a figure said twice the later one counts; of
 * two requirements that exclude each other as well. What the user has set or removed stands.
 */
export function deriveFacts(lines: readonly SpokenLine[], marks: readonly Mark[], listener: FactListener): KnownFacts {
  const removed = removedRequirements(marks);
  return knownFacts(
    lines.reduce((heard, line) => hearFacts(heard, line, { listener, removed }), NO_FACTS),
    marks,
  );
}

/** What was heard, as the user's marks let it stand. */
export function knownFacts(heard: HeardFacts, marks: readonly Mark[]): KnownFacts {
  const figures = new Map(heard.figures);
  for (const mark of marks) {
    switch (mark.kind) {
      case 'figure-set': {
        const evidence = heard.figures.get(mark.role)?.evidence ?? null;
        figures.set(mark.role, { role: mark.role, value: mark.value, evidence, from: 'user' });
        break;
      }
      case 'figure-removed':
        figures.delete(mark.role);
        break;
      case 'figure-restored': {
        const again = heard.figures.get(mark.role);
        if (again === undefined) figures.delete(mark.role);
        else figures.set(mark.role, again);
        break;
      }
      default:
      // Marks on requirements are taken account of in hearing.
    }
  }
  const order = [...heard.figures.keys(), ...figures.keys()];
  return {
    figures: [...new Set(order)].flatMap((role) => figures.get(role) ?? []),
    requirements: [...heard.requirements.values()],
  };
}

/** What has been heard up to some line. Never changed. */
export interface HeardFacts {
  readonly figures: ReadonlyMap<FigureRole, KnownFigure>;
  readonly requirements: ReadonlyMap<Requirement, KnownRequirement>;
}

export const NO_FACTS: HeardFacts = { figures: new Map(), requirements: new Map() };

export function removedRequirements(marks: readonly Mark[]): ReadonlySet<Requirement> {
  const removed = new Set<Requirement>();
  for (const mark of marks) {
    if (mark.kind === 'requirement-removed') removed.add(mark.requirement);
    if (mark.kind === 'requirement-restored') removed.delete(mark.requirement);
  }
  return removed;
}

/**
 * One more line.
 * @param removed requirements that are not heard at all: they must not displace their rivals either
 */
export function hearFacts(
  heard: HeardFacts,
  { utterance }: SpokenLine,
  { listener, removed }: { readonly listener: FactListener; readonly removed: ReadonlySet<Requirement> },
): HeardFacts {
  const facts = listener.heard(utterance.text);
  if (facts.length === 0) return heard;
  const figures = new Map(heard.figures);
  const requirements = new Map(heard.requirements);
  for (const fact of facts) {
    const { start, end } = fact;
    const evidence = { seq: utterance.seq, start, end, quote: utterance.text.slice(start, end) };
    if (fact.kind === 'figure') {
      figures.set(fact.role, { role: fact.role, value: fact.value, evidence, from: 'heard' });
    } else if (!removed.has(fact.requirement)) {
      for (const rival of RIVALS[fact.requirement] ?? []) requirements.delete(rival);
      requirements.set(fact.requirement, { requirement: fact.requirement, evidence });
    }
  }
  return { figures, requirements };
}

/** The later one is a change of mind. */
const RIVALS: Partial<Record<Requirement, readonly Requirement[]>> = {
  'read-heavy': ['write-heavy'],
  'write-heavy': ['read-heavy'],
};
