/**
 * What is believed about the active round, over a conversation: a hidden Markov model with rounds
 * as states. Each turn the belief first drifts a little towards the prior (rounds do change), then
 * is weighed by what was said. How much a turn counts depends on how topical it is: small talk and
 * bland follow-ups leave the belief where it was, instead of slowly pulling it somewhere.
 */
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { Beliefs } from './model.ts';

/** Belief in each round, summing to 1. */
export type RoundBelief = Readonly<Record<RoundId, number>>;

export interface BeliefOptions {
  /** Share of the belief that drifts back to the prior with every interviewer's turn. */
  readonly drift: number;
  /** Added to every likelihood: no single sentence rules a round out. */
  readonly floor: number;
  /** How much more likely a planned or picked round is than another, and a rejected one less. */
  readonly planned: number;
  /** How much a candidate's turn counts beside an interviewer's. */
  readonly candidateWeight: number;
  /** Turns that are less topical than this count for nothing. */
  readonly minTopical: number;
  /** From this belief on, a single sentence counts as plain words. */
  readonly plainAt: number;
  /** How much plain words that leave the topic count beside all that was said before, 0 to 1. */
  readonly plainWeight: number;
  /** What of that is left for plain words that do not sound like leaving it, 0 to 1. */
  readonly stayWeight: number;
  /** How near to certain words have to be to count in full all the same; the higher, the nearer. */
  readonly certainPower: number;
}

/** Belief after the user has said which round it is. */
const TOLD = 0.9;

/** What is known of a session before anybody speaks of it. */
export interface Expectation {
  readonly expected: readonly RoundId[];
  readonly rejected: readonly RoundId[];
}

export function priorBelief({ expected, rejected }: Expectation, { planned }: BeliefOptions): RoundBelief {
  return normalise((round) => (expected.includes(round) ? planned : rejected.includes(round) ? 1 / planned : 1));
}

/** The rest is shared as it was before anybody spoke: what is planned is what comes next. */
export function toldBelief(told: RoundId, prior: RoundBelief): RoundBelief {
  const others = normalise((round) => (round === told ? 0 : prior[round]));
  return normalise((round) => (round === told ? TOLD : (1 - TOLD) * others[round]));
}

export function hearInterviewer(
  belief: RoundBelief,
  words: Beliefs,
  prior: RoundBelief,
  options: BeliefOptions,
): RoundBelief {
  const { drift, floor, minTopical } = options;
  const topical = topicalShare(words);
  if (topical < minTopical) return belief;
  const drifted = normalise((round) => (1 - drift) * belief[round] + drift * prior[round]);
  const heard = normalise((round) => words[round] * prior[round]);
  const weighed = normalise((round) => drifted[round] * (heard[round] + floor) ** topical);
  return believePlainWords(weighed, heard, words, options);
}

/**
 * A sentence that leaves no doubt by itself counts beside everything said before, the more the more
 * it sounds like leaving the topic: without this, a round that has gone on for long could never be
 * left with one clear opener.
 */
function believePlainWords(
  belief: RoundBelief,
  heard: RoundBelief,
  words: Beliefs,
  { plainAt, plainWeight, stayWeight, certainPower }: BeliefOptions,
): RoundBelief {
  const clearest = Math.max(...ROUND_IDS.map((round) => words[round]));
  if (clearest < plainAt) return belief;
  const leaves = Math.max(words.opens, clearest ** certainPower);
  const share = plainWeight * clearest * (stayWeight + (1 - stayWeight) * leaves);
  return normalise((round) => (1 - share) * belief[round] + share * heard[round]);
}

export function hearCandidate(belief: RoundBelief, words: Beliefs, options: BeliefOptions): RoundBelief {
  const topical = topicalShare(words);
  if (topical < options.minTopical) return belief;
  return normalise(
    (round) => belief[round] * (words[round] / topical + options.floor) ** (topical * options.candidateWeight),
  );
}

/** How much of what was said is about any round at all, 0 to 1. */
export function topicalShare(words: Beliefs): number {
  return Math.max(0, 1 - words.none - words.continues);
}

function normalise(weight: (round: RoundId) => number): RoundBelief {
  const weights = ROUND_IDS.map((round) => [round, weight(round)] as const);
  const total = weights.reduce((sum, [, value]) => sum + value, 0);
  return Object.fromEntries(
    weights.map(([round, value]) => [round, total > 0 ? value / total : 1 / ROUND_IDS.length]),
  ) as RoundBelief;
}
