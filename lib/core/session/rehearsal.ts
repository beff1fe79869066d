/** A written dialogue as facts at a point in time: the rehearsal in the panel, which nobody is captured for. */
import type { RehearsalHint, RehearsalTurn } from '#knowledge/rehearsal/rehearsal.ts';
import type { Mark, MarkBody, Session, SessionFacts, SessionId, Utterance } from './session.ts';

export interface TimedTurn extends RehearsalTurn {
  readonly startMs: number;
  readonly endMs: number;
}

export interface Schedule {
  readonly turns: readonly TimedTurn[];
  readonly lengthMs: number;
}

/** About 165 words a minute, as somebody speaks who knows what to say. */
const WORD_MS = 360;
const BREATH_MS = 900;
/** Time to look at what the last words have changed. */
const LAST_LOOK_MS = 8_000;

const REHEARSAL_ID = 'rehearsal' as SessionId;

/** A session that is in no database. The page's "You" is the candidate, as in Meet. */
const SESSION: Session = {
  id: REHEARSAL_ID,
  platform: 'google-meet',
  meetingId: REHEARSAL_ID,
  title: '',
  consentedAt: null,
  startedAt: 0,
  endedAt: null,
  pausedAt: null,
};

export function scheduleTurns(turns: readonly RehearsalTurn[]): Schedule {
  let at = BREATH_MS;
  const timed = turns.map((turn) => {
    const startMs = at;
    const endMs = startMs + wordsOf(turn.text).length * WORD_MS;
    at = endMs + BREATH_MS;
    return { ...turn, startMs, endMs };
  });
  return { turns: timed, lengthMs: (timed.at(-1)?.endMs ?? 0) + LAST_LOOK_MS };
}

export interface Playing {
  /** When it began, milliseconds since the epoch; everything in it counts from there. */
  readonly startedAt: number;
  readonly atMs: number;
  /** What the user has done meanwhile. */
  readonly marks: readonly Mark[];
  /** Whether a turn appears all at once instead of word by word. */
  readonly wholeTurns: boolean;
  /** What the interviewer is called. */
  readonly interviewer: string;
}

/** What has been said by then. */
export function rehearsedFacts({ turns, lengthMs }: Schedule, playing: Playing): SessionFacts {
  const { startedAt, atMs, marks } = playing;
  const begun = turns.filter(({ startMs }) => startMs <= atMs);
  return {
    session: { ...SESSION, startedAt, endedAt: atMs >= lengthMs ? startedAt + lengthMs : null },
    utterances: begun.map((turn, seq) => utter(turn, seq, playing)),
    marks,
  };
}

/** A mark of the rehearsal: kept by nobody but the caller. */
export const rehearsalMark = (body: MarkBody, at: number): Mark => ({ ...body, sessionId: REHEARSAL_ID, at });

/** Where "on" leads: the start of the next turn, or the end. */
export function nextTurnMs({ turns, lengthMs }: Schedule, atMs: number): number {
  return turns.find(({ startMs }) => startMs > atMs)?.startMs ?? lengthMs;
}

/** The last thing worth trying; null before the first. */
export function hintAt({ turns }: Schedule, atMs: number): RehearsalHint | null {
  return turns.findLast(({ startMs, hint }) => startMs <= atMs && hint !== undefined)?.hint ?? null;
}

function utter(
  { speaker, text, startMs, endMs }: TimedTurn,
  seq: number,
  { startedAt, atMs, wholeTurns, interviewer }: Playing,
): Utterance {
  const words = wordsOf(text);
  const heard = wholeTurns ? words.length : Math.min(words.length, 1 + Math.floor((atMs - startMs) / WORD_MS));
  return {
    sessionId: REHEARSAL_ID,
    seq,
    speaker: speaker === 'candidate' ? 'You' : interviewer,
    voice: null,
    text: words.slice(0, heard).join(' '),
    startedAt: startedAt + startMs,
    updatedAt: startedAt + (wholeTurns ? startMs : Math.min(atMs, endMs)),
    rev: heard,
  };
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
