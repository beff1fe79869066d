import { coachRound } from '../coach/coach.ts';
import { deriveFacts } from '../facts/derive-facts.ts';
import { ROUTE_OPTIONS, type RouteStep, routeConversation } from '../intent/route.ts';
import type { Lens } from './lens.ts';
import { deriveVoices } from './roles.ts';
import type { SessionFacts } from './session.ts';
import type { SessionView, SpokenLine } from './view.ts';

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
export function deriveSession({ session, utterances, marks }: SessionFacts, lens: Lens, now: number): DerivedSession {
  const voices = deriveVoices(session.platform, utterances, marks);
  const lines = utterances.map((utterance): SpokenLine => {
    const speaker = voices.speakerOf(utterance);
    const called = speaker === null ? null : voices.calledOf(speaker);
    return { utterance, speaker, called, role: voices.roleOf(speaker) };
  });
  const last = utterances.at(-1);
  const openSeq = last !== undefined && now - last.updatedAt < SETTLED_AFTER_MS ? last.seq : null;
  const { steps, route, plan } = routeConversation(
    { lines, marks, openSeq },
    lens.classifier,
    lens.routeOptions ?? ROUTE_OPTIONS,
  );
  const routed = steps.map((step) => ({ line: step.line, active: step.route.active }));
  const activeRounds = new Set([...routed.map(({ active }) => active), route.active]);
  const visited = Array.from(activeRounds, (id) => lens.rounds.find((round) => round.id === id))
    .filter((round) => round !== undefined)
    .map((round) => coachRound(round, routed, marks, lens.judge));
  return {
    lines,
    voices: voices.views,
    route,
    steps,
    plan,
    coach: visited.find(({ round }) => round.id === route.active) ?? null,
    visited,
    facts: deriveFacts(lines, marks, lens.facts),
    notes: marks.filter((mark) => mark.kind === 'note-written'),
  };
}
