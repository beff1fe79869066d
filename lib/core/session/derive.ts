import type { RoundId } from '#knowledge/schema.ts';
import { viewRound } from '../coach/coach.ts';
import { hearLine, NO_PROGRESS, type Progress } from '../coach/progress.ts';
import { type HeardFacts, hearFacts, knownFacts, NO_FACTS, removedRequirements } from '../facts/derive-facts.ts';
import { ROUTE_OPTIONS, type RouteStep } from '../intent/route.ts';
import { createRouter } from '../intent/router.ts';
import { type Run, runOver } from './checkpoint.ts';
import { createCorrector } from './corrections.ts';
import type { Lens } from './lens.ts';
import { notesOf } from './notes.ts';
import { noReading, type Reading, readOn } from './reading.ts';
import type { Mark, SessionFacts } from './session.ts';
import type { CoachView, SessionView, SpokenLine } from './view.ts';
import { ANYBODY, type Viewer } from './viewer.ts';

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
export function deriveSession(facts: SessionFacts, lens: Lens, now: number, viewer?: Viewer): DerivedSession {
  return createSessionDeriver(lens, viewer).derive(facts, now);
}

/**
 * Derives a session again and again while its facts grow: it remembers how far it has read, and reads
 * on from there. Facts that have not changed have to be the same objects, or they are read again.
 */
export interface SessionDeriver {
  /** What `deriveSession` gives for these facts. */
  derive(facts: SessionFacts, now: number): DerivedSession;
  /**
   * Judges what was derived last for one more round, so that it is there at once should that round come
   * up. For moments in which nothing else is to be done: without it, `derive` gives the same, but later.
   *
   * @returns whether there may be more of it to do
   */
  getAhead(): boolean;
}

export function createSessionDeriver(lens: Lens, viewer: Viewer = ANYBODY): SessionDeriver {
  const router = createRouter(lens.classifier, lens.routeOptions ?? ROUTE_OPTIONS, viewer.expects);
  const correct = createCorrector();
  let reading = noReading(router);
  return {
    derive(captioned, now) {
      const facts = correct(captioned);
      const last = facts.utterances.at(-1);
      const openSeq = last !== undefined && now - last.updatedAt < SETTLED_AFTER_MS ? last.seq : null;
      reading = readOn(reading, facts, openSeq, router, viewer);
      return viewReading(reading, router.end(reading.end.place, facts.marks), lens);
    },
    getAhead() {
      const { checkpoints, steps } = reading;
      for (const { id } of lens.rounds) {
        const run = progressRun(id, Number.NEGATIVE_INFINITY, lens);
        // A stretch at a time, or a long session would take long.
        const next = checkpoints[checkpoints.findLastIndex((each) => run.known(each).has(run.key)) + 1];
        if (next === undefined) continue;
        runOver(run, checkpoints, steps, next.lines);
        return true;
      }
      return false;
    },
  };
}

/** How far a round has come, in words said after a time. */
function progressRun(round: RoundId, since: number, { judge }: Lens): Run<Progress, RouteStep> {
  return {
    begin: NO_PROGRESS,
    hear: (progress, { line, route }) => hearLine(progress, { line, active: route.active }, { round, since, judge }),
    known: ({ progress }) => progress,
    key: `${round} since ${since}`,
  };
}

function factsRun(marks: readonly Mark[], { facts: listener }: Lens): Run<HeardFacts, SpokenLine> {
  const removed = removedRequirements(marks);
  return {
    begin: NO_FACTS,
    hear: (facts, line) => hearFacts(facts, line, { listener, removed }),
    known: ({ facts }) => facts,
    key: [...removed].join(),
  };
}

function viewReading(
  { marks, voices, lines, steps, end, checkpoints }: Reading,
  { route, plan }: Pick<SessionView, 'route' | 'plan'>,
  lens: Lens,
): DerivedSession {
  const coach = (id: RoundId | null): readonly CoachView[] =>
    lens.rounds
      .filter((round) => round.id === id)
      .map((round) =>
        viewRound(round, marks, (since) => runOver(progressRun(round.id, since, lens), checkpoints, steps)),
      );
  const [active = null] = coach(route.active);
  let visited: readonly CoachView[] | undefined;
  return {
    lines,
    voices: voices.views,
    route,
    steps,
    plan,
    coach: active,
    // Only looked at when a call is over: while somebody speaks, the active round is all there is time for.
    get visited() {
      visited ??= [...new Set([...end.visited, route.active])].flatMap(coach);
      return visited;
    },
    facts: knownFacts(runOver(factsRun(marks, lens), checkpoints, lines), marks),
    notes: notesOf(marks),
  };
}
