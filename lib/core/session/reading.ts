import type { RoundId } from '#knowledge/schema.ts';
import type { RouteStep } from '../intent/route.ts';
import type { Router } from '../intent/router.ts';
import { atBeginning, type Checkpoint, checkpointAt, type Place, thin } from './checkpoint.ts';
import { deriveVoices, spokenBy, type Voices } from './roles.ts';
import type { Mark, SessionFacts, Utterance } from './session.ts';
import type { SpokenLine } from './view.ts';
import type { Viewer } from './viewer.ts';
import { type HeardVoice, NO_VOICES, tallyVoices } from './voice-tally.ts';

/** A session read to its end: who says each line, and the route after it. Never changed. */
export interface Reading {
  readonly utterances: readonly Utterance[];
  readonly marks: readonly Mark[];
  readonly voices: Voices;
  readonly lines: readonly SpokenLine[];
  readonly steps: readonly RouteStep[];
  readonly end: Place;
  /** In the order of their lines; the first is at the beginning, the last before the last line. */
  readonly checkpoints: readonly Checkpoint[];
}

export function noReading(router: Router): Reading {
  const voices = deriveVoices('file', [], []);
  const end = atBeginning(router.begin);
  return { utterances: [], marks: [], voices, lines: [], steps: [], end, checkpoints: [end] };
}

/**
 * Reads a session on from where an earlier reading of it still holds: from before the first line,
 * role or mark that has changed. The result is the same as that of reading it from the beginning.
 *
 * @param openSeq the last line's `seq` while it is still being spoken, else null
 */
export function readOn(
  before: Reading,
  { session, utterances, marks }: SessionFacts,
  openSeq: number | null,
  router: Router,
  viewer: Viewer,
): Reading {
  const common = commonLength(before.utterances, utterances);
  const unchanged = before.checkpoints.filter(
    ({ lines, place }) => lines <= common && router.holds(place, before.marks, marks),
  );
  const tally = tallyVoices(unchanged.at(-1)?.voices ?? NO_VOICES, utterances.slice(unchanged.at(-1)?.lines));
  const voices = deriveVoices(session.platform, [...tally.values()], marks, viewer);
  const roleOf = (whose: Voices) => (voice: HeardVoice) => whose.roleOf(whose.speakerOf(voice));
  const kept = unchanged.filter(isSame(roleOf(before.voices), roleOf(voices)));
  const from = kept.at(-1) ?? atBeginning(router.begin);

  const toLine = spokenBy(voices);
  const calledBy = (whose: Voices) => (voice: HeardVoice) => {
    const speaker = whose.speakerOf(voice);
    return speaker === null ? null : whose.calledOf(speaker);
  };
  const named =
    isSame(before.voices.speakerOf, voices.speakerOf)(from) && isSame(calledBy(before.voices), calledBy(voices))(from);
  const knownLines = named ? before.lines : utterances.slice(0, from.lines).map(toLine);
  const knownSteps = named
    ? before.steps
    : knownLines.map((line, i) => ({ line, route: before.steps[i]?.route ?? from.place.state.route }));

  const checkpoints = kept.length === 0 ? [from] : [...kept];
  const steps: RouteStep[] = [];
  let read: Place = from;
  for (const utterance of utterances.slice(from.lines)) {
    if (read !== from) checkpoints.push(checkpointAt(read));
    const line = toLine(utterance);
    const place = router.hear(read.place, line, marks, utterance.seq === openSeq);
    const { route } = place.state;
    steps.push({ line, route });
    const voices = tallyVoices(read.voices, [utterance]);
    read = { lines: read.lines + 1, voices, place, visited: withRound(read.visited, route.active) };
  }
  const ownLines = steps.map(({ line }) => line);
  return {
    utterances,
    marks,
    voices,
    lines: goneOn(knownLines, from.lines, ownLines),
    steps: goneOn(knownSteps, from.lines, steps),
    end: read,
    checkpoints: thin(checkpoints, utterances.length),
  };
}

const withRound = (visited: readonly RoundId[], round: RoundId | null): readonly RoundId[] =>
  round === null || visited.includes(round) ? visited : [...visited, round];

/** More than this are not passed as arguments. */
const MANY = 1_000;

/** So many of those that are known and then the others: copied once, as a long session is long to copy. */
function goneOn<T>(known: readonly T[], count: number, others: readonly T[]): readonly T[] {
  if (count === 0) return others;
  return others.length > MANY ? [...known.slice(0, count), ...others] : known.toSpliced(count, known.length, ...others);
}

/** Whether every voice that was heard before a checkpoint is to one reading what it is to another. */
const isSame =
  <T>(one: (voice: HeardVoice) => T, other: (voice: HeardVoice) => T) =>
  ({ voices }: Checkpoint): boolean =>
    [...voices.values()].every((voice) => one(voice) === other(voice));

function commonLength(some: readonly unknown[], others: readonly unknown[]): number {
  const most = Math.min(some.length, others.length);
  let at = 0;
  while (at < most && some[at] === others[at]) at += 1;
  return at;
}
