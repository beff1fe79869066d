import type { RoundId } from '#knowledge/schema.ts';
import { viewRound } from '../coach/coach.ts';
import { hearLine, NO_PROGRESS } from '../coach/progress.ts';
import { hearFacts, knownFacts, NO_FACTS, removedRequirements } from '../facts/derive-facts.ts';
import { ROUTE_OPTIONS, type RouteStep } from '../intent/route.ts';
import { createRouter } from '../intent/router.ts';
import { runOver } from './checkpoint.ts';
import type { Lens } from './lens.ts';
import { noReading, type Reading, readOn } from './reading.ts';
import type { SessionFacts } from './session.ts';
import type { SessionView } from './view.ts';

/** A stretch that has rested this long is taken as spoken to its end. */
export const SETTLED_AFTER_MS = 1_200;

export interface DerivedSession extends SessionView {
  /** The route after every line: the review's timeline and the replay read it. */
  readonly steps: readonly RouteStep[];
}

/**
 * Everything that is shown of a session. Pure: the same facts and the same `now` give the same view.
 *
 * @param now milliseconds since the epoch; only tells whether the last line is still being spoken
 */
export function deriveSession(facts: SessionFacts, lens: Lens, now: number): DerivedSession {
  return createSessionDeriver(lens)(facts, now);
}

/**
 * `deriveSession` for facts that grow: it remembers how far it has read, and reads on from there.
 * Facts that have not changed have to be the same objects, or they are read again.
 */
export function createSessionDeriver(lens: Lens): (facts: SessionFacts, now: number) => DerivedSession {
  const router = createRouter(lens.classifier, lens.routeOptions ?? ROUTE_OPTIONS);
  let reading = noReading(router);
  return (facts, now) => {
    const last = facts.utterances.at(-1);
    const openSeq = last !== undefined && now - last.updatedAt < SETTLED_AFTER_MS ? last.seq : null;
    reading = readOn(reading, facts, openSeq, router);
    return viewReading(reading, router.end(reading.end.place, facts.marks), lens);
  };
}

function viewReading(
  { marks, voices, lines, steps, end, checkpoints }: Reading,
  { route, plan }: Pick<SessionView, 'route' | 'plan'>,
  lens: Lens,
): DerivedSession {
  const progressOf = (round: RoundId) => (since: number) =>
    runOver(
      checkpoints,
      steps,
      ({ progress }) => progress,
      `${round} since ${since}`,
      NO_PROGRESS,
      (progress, step) =>
        hearLine(progress, { line: step.line, active: step.route.active }, { round, since, judge: lens.judge }),
    );
  const removed = removedRequirements(marks);
  const heard = runOver(
    checkpoints,
    lines,
    ({ facts }) => facts,
    [...removed].join(),
    NO_FACTS,
    (facts, line) => hearFacts(facts, line, { listener: lens.facts, removed }),
  );
  const coached = [...new Set([...end.visited, route.active])]
    .map((id) => lens.rounds.find((round) => round.id === id))
    .filter((round) => round !== undefined)
    .map((round) => viewRound(round, marks, progressOf(round.id)));
  return {
    lines,
    voices: voices.views,
    route,
    steps,
    plan,
    coach: coached.find(({ round }) => round.id === route.active) ?? null,
    visited: coached,
    facts: knownFacts(heard, marks),
    notes: marks.filter((mark) => mark.kind === 'note-written'),
  };
}
