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
  const figures = new Map<FigureRole, KnownFigure>();
  const requirements = new Map<Requirement, KnownRequirement>();
  for (const { utterance } of lines) {
    for (const fact of listener.heard(utterance.text)) {
      const { start, end } = fact;
      const evidence = { seq: utterance.seq, start, end, quote: utterance.text.slice(start, end) };
      if (fact.kind === 'figure') {
        figures.set(fact.role, { role: fact.role, value: fact.value, evidence, from: 'heard' });
      } else {
        for (const rival of RIVALS[fact.requirement] ?? []) requirements.delete(rival);
        requirements.set(fact.requirement, { requirement: fact.requirement, evidence });
      }
    }
  }
  const heardFigures = new Map(figures);
  const heardRequirements = new Map(requirements);
  for (const mark of marks) {
    switch (mark.kind) {
      case 'figure-set':
        figures.set(mark.role, {
          role: mark.role,
          value: mark.value,
          evidence: heardFigures.get(mark.role)?.evidence ?? null,
          from: 'user',
        });
        break;
      case 'figure-removed':
        figures.delete(mark.role);
        break;
      case 'figure-restored':
        restore(figures, mark.role, heardFigures.get(mark.role));
        break;
      case 'requirement-removed':
        requirements.delete(mark.requirement);
        break;
      case 'requirement-restored':
        restore(requirements, mark.requirement, heardRequirements.get(mark.requirement));
        break;
      default:
    }
  }
  return { figures: [...figures.values()], requirements: [...requirements.values()] };
}

/** The later one is a change of mind. */
const RIVALS: Partial<Record<Requirement, readonly Requirement[]>> = {
  'read-heavy': ['write-heavy'],
  'write-heavy': ['read-heavy'],
};

function restore<Key, Fact>(facts: Map<Key, Fact>, key: Key, heard: Fact | undefined): void {
  if (heard === undefined) facts.delete(key);
  else facts.set(key, heard);
}
