import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { Role } from './session.ts';

/** What the user has said once for all sessions. What they say about one session, its marks, stands above it. */
export interface Viewer {
  /** How the captions name the user there. */
  readonly names: readonly string[];
  readonly role: Exclude<Role, 'unknown'>;
  /** Rounds that are likely to come up. */
  readonly expects: readonly RoundId[];
}

/** Somebody who has said nothing. */
export const ANYBODY: Viewer = { names: [], role: 'candidate', expects: [] };

export const EXPECTABLE_ROUNDS: readonly RoundId[] = ROUND_IDS;
