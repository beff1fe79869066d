import type { RoundId } from '#knowledge/schema.ts';
import type { Progress } from '../coach/progress.ts';
import type { HeardFacts } from '../facts/derive-facts.ts';
import type { RoutePlace } from '../intent/router.ts';
import { NO_VOICES, type VoiceTally } from './voice-tally.ts';

/** A place in a session from which it can be read on, so that what was said before need not be read again. */
export interface Checkpoint {
  /** How many lines stand before it. */
  readonly lines: number;
  readonly voices: VoiceTally;
  readonly place: RoutePlace;
  /** The rounds that have been active, in the order in which they came up. */
  readonly visited: readonly RoundId[];
  /** What the lines before it come to: rounds' progress and facts, by key, once somebody has asked. */
  readonly progress: Map<string, Progress>;
  readonly facts: Map<string, HeardFacts>;
}

/** What has been read before a line, without what it comes to. */
export type Place = Pick<Checkpoint, 'lines' | 'voices' | 'place' | 'visited'>;

export const checkpointAt = (read: Place): Checkpoint => ({ ...read, progress: new Map(), facts: new Map() });

export const atBeginning = (place: RoutePlace): Checkpoint =>
  checkpointAt({ lines: 0, voices: NO_VOICES, place, visited: [] });

/** Checkpoints lie the closer together the nearer they are to the end, by powers of this. */
const SPREAD = 8;

/**
 * Captions revise what was said last, seldom what was said long ago: all of the last few are kept,
 * and of the others so many that going on from one costs little more than the way back to it.
 *
 * @param lines how many there are in all
 */
export function thin(checkpoints: readonly Checkpoint[], lines: number): readonly Checkpoint[] {
  return checkpoints.filter((each) => {
    let apart = 1;
    while (apart * SPREAD <= lines - each.lines) apart *= SPREAD;
    return each.lines % apart === 0;
  });
}

/** Something that lines come to, one after the other. */
export interface Run<State, Line> {
  readonly begin: State;
  hear(state: State, line: Line): State;
  /** Where a checkpoint keeps what it has come to by then, and under which key. */
  known(each: Checkpoint): Map<string, State>;
  readonly key: string;
}

/**
 * What all lines come to, from the last checkpoint that knows; the later ones are told on the way.
 *
 * @param until how many of the lines, if not all
 */
export function runOver<State, Line>(
  { begin, hear, known, key }: Run<State, Line>,
  checkpoints: readonly Checkpoint[],
  lines: readonly Line[],
  until = lines.length,
): State {
  const from = checkpoints.findLastIndex((each) => known(each).has(key));
  const first = checkpoints[from];
  let state = (first && known(first).get(key)) ?? begin;
  let at = first?.lines ?? 0;
  for (const each of checkpoints.slice(from + 1)) {
    if (each.lines > until) break;
    for (; at < each.lines; at += 1) state = hear(state, lines[at] as Line);
    known(each).set(key, state);
  }
  for (; at < until; at += 1) state = hear(state, lines[at] as Line);
  return state;
}
