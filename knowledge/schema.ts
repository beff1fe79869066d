/**
 * The shapes of what Ringside knows. Everything under `knowledge/` is data that satisfies these
 * types; the logic that reads it lives in `lib/core/`.
 */

import type { ConceptId } from './concepts/concept.ts';
import type { SourcedNumber } from './source.ts';

/** Rounds with a full scaffold. `system-design` is the opener for "design X". */
export const FULL_ROUNDS = [
  'system-design',
  'api-design',
  'datastore',
  'caching',
  'distributed',
  'observability',
  'migration',
] as const;

/** Rounds with a short scaffold. */
export const SHORT_ROUNDS = ['security', 'testing', 'fundamentals', 'behavioral'] as const;

export const ROUND_IDS = [...FULL_ROUNDS, ...SHORT_ROUNDS] as const;

/** The kind of interview segment. */
export type RoundId = (typeof ROUND_IDS)[number];

/** What an interviewer turn can be about: a round, or small talk that changes nothing. */
export type Topic = RoundId | 'none';

/** `<round>/<step>`, for example `api-design/resources`. */
export type StepId = `${RoundId}/${string}`;

/**
 * How something sounds, in the notation that `lib/core/coach/phrase.ts` reads.
 *
 * Words stand in speaking order and may have a few other words between them. `a/b` accepts either
 * word, `pagina*` accepts any ending. Lower case, no punctuation. Captions' usual mishearings
 * ("post gress", "I dem potency") are repaired before matching and need no entry of their own.
 *
 * @example 'cursor/keyset pagina*'
 * @example 'retry/retries same key'
 */
export type Phrase = string;

/** One thing to cover in a round. */
export interface Step {
  readonly id: StepId;
  /** What to do, imperative, at most 9 words: it is read in one glance. */
  readonly cue: string;
  /** How it sounds: one or two spoken sentences, first person, at most 45 words. */
  readonly say: string;
  /** What the interviewer grades. */
  readonly why: string;
  readonly pitfalls: readonly string[];
  /** How the candidate sounds when this has been covered. */
  readonly listensFor: readonly Phrase[];
  /** Sentences of a candidate that touch the step and do not cover it. */
  readonly nearMisses: readonly string[];
  /** How the interviewer sounds when asking for it. */
  readonly asks: readonly Phrase[];
  /** Figures worth saying; empty where none help. */
  readonly numbers: readonly SourcedNumber[];
  /** Concepts to read up on. */
  readonly related: readonly ConceptId[];
}

/** A round's scaffold: its steps in the order to cover them. */
export interface Round {
  readonly id: RoundId;
  /** What the panel calls it, at most 3 words. */
  readonly title: string;
  /** What this round is about, one sentence. */
  readonly summary: string;
  readonly steps: readonly Step[];
}
