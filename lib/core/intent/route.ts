/**
 * Which round is active, over a whole conversation. Only an interviewer's words can change it;
 * what the candidate has just said, the round so far and the plan tip a close decision, and the
 * user's pin and pick stand above all.
 */
import type { RoundId } from '#knowledge/schema.ts';
import type { Mark } from '../session/session.ts';
import type { RouteView, SpokenLine } from '../session/view.ts';
import type { BeliefOptions } from './belief.ts';
import type { Classifier } from './classify.ts';
import { createRouter } from './router.ts';

export interface RouteOptions extends BeliefOptions {
  /** Belief at which a new round becomes active by itself. */
  readonly switchAt: number;
  /** The same while the sentence is still being spoken: the next words may change it. */
  readonly switchWhileOpenAt: number;
  /**
   * Belief at which the first round of a session becomes active; below `switchAt` the other guesses
   * are offered beside it.
   */
  readonly beginAt: number;
  /** Below this even an offer would only distract. */
  readonly offerAt: number;
  /** The same while no round is active yet: three guesses are better than an empty panel. */
  readonly offerFirstAt: number;
  /** Fewer words than this never switch by themselves. */
  readonly minWords: number;
  /** The same while the sentence is still being spoken: "let's design" may go on in many ways. */
  readonly minWordsWhileOpen: number;
  /** Words that are less topical than this decide nothing, whatever is believed. */
  readonly decideTopical: number;
}

/** Chosen on the development dialogues; `npm run eval` shows how they do. */
export const ROUTE_OPTIONS: RouteOptions = {
  switchAt: 0.78,
  switchWhileOpenAt: 0.85,
  beginAt: 0.5,
  offerAt: 0.3,
  offerFirstAt: 0.2,
  minWords: 3,
  minWordsWhileOpen: 5,
  decideTopical: 0.25,
  drift: 0.01,
  floor: 0.01,
  planned: 2,
  candidateWeight: 0.8,
  minTopical: 0.1,
  plainAt: 0.5,
  plainWeight: 0.9,
  stayWeight: 0.45,
  certainPower: 128,
};

/** Without any context, one turn switches by itself from this confidence on. Chosen on the development turns. */
export const AUTO_AT = 0.7;

/** The route after each line, so that a line can be read with the round it belongs to. */
export interface RouteStep {
  readonly line: SpokenLine;
  readonly route: RouteView;
}

export interface RouteInput {
  readonly lines: readonly SpokenLine[];
  readonly marks: readonly Mark[];
  /** The `seq` of a line that is still being spoken, or null. */
  readonly openSeq: number | null;
  /** Rounds that are likely in any session of this user's; a plan of this one replaces them. */
  readonly expects?: readonly RoundId[];
}

/** @returns one step a line, and the route now, with all marks applied */
export function routeConversation(
  { lines, marks, openSeq, expects = [] }: RouteInput,
  classifier: Classifier,
  options: RouteOptions = ROUTE_OPTIONS,
): { readonly steps: readonly RouteStep[]; readonly route: RouteView; readonly plan: readonly RoundId[] } {
  const router = createRouter(classifier, options, expects);
  let place = router.begin;
  const steps = lines.map((line) => {
    place = router.hear(place, line, marks, line.utterance.seq === openSeq);
    return { line, route: place.state.route };
  });
  return { steps, ...router.end(place, marks) };
}
