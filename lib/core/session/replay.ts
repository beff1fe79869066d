/** A written dialogue, played through the same core as a live call. */
import type { RoundId, StepId } from '#knowledge/schema.ts';
import { createSessionDeriver, type DerivedSession, deriveSession, SETTLED_AFTER_MS } from './derive.ts';
import type { Lens } from './lens.ts';
import type { Mark, Role, Session, SessionId, Utterance } from './session.ts';
import type { RankedTopic } from './view.ts';

export interface DialogueTurn {
  readonly speaker: Exclude<Role, 'unknown'>;
  readonly text: string;
}

/** What the panel would show after a turn. */
export interface ReplayedTurn {
  readonly turn: number;
  readonly speaker: DialogueTurn['speaker'];
  readonly active: RoundId | null;
  readonly suggested: readonly RankedTopic<RoundId>[];
  readonly covered: readonly {
    readonly step: StepId;
    readonly evidence: { readonly turn: number; readonly quote: string };
  }[];
  readonly asked: readonly StepId[];
  readonly now: StepId | null;
  /**
   * After how many words of this turn the active round was what it is at the turn's end; 0 when it
   * was so before. Only where turns are fed word by word.
   */
  readonly decidedAtWord?: number;
}

export interface ReplayOptions {
  readonly plan: readonly RoundId[];
  /** Feed every turn word by word, as captions do. */
  readonly words: boolean;
}

/** Turns are this far apart, and words this far: about 150 words a minute. */
const TURN_MS = 60_000;
const WORD_MS = 400;

const SESSION: Session = {
  id: 'replay' as SessionId,
  platform: 'google-meet',
  meetingId: 'replay',
  title: 'Replay',
  consentedAt: 0,
  startedAt: 0,
  endedAt: null,
  pausedAt: null,
};

export function* replay(
  turns: readonly DialogueTurn[],
  lens: Lens,
  { plan, words }: ReplayOptions,
): Generator<ReplayedTurn> {
  const marks: Mark[] = plan.length === 0 ? [] : [{ kind: 'plan-set', rounds: plan, sessionId: SESSION.id, at: 0 }];
  const said: Utterance[] = [];
  let before: RoundId | null = plan[0] ?? null;
  const deriver = createSessionDeriver(lens);
  const derive = (utterance: Utterance, restedMs: number): DerivedSession =>
    deriver.derive({ session: SESSION, utterances: [...said, utterance], marks }, utterance.updatedAt + restedMs);

  for (const [turn, { speaker, text }] of turns.entries()) {
    const whole = utter(turn, speaker, text);
    const view = derive(whole, SETTLED_AFTER_MS);
    const { active } = view.route;
    const decidedAtWord = words
      ? firstWordThatDecides(whole, active, before, (partial) => derive(partial, 0).route.active)
      : null;
    said.push(whole);
    before = active;
    yield { ...show(turn, speaker, view), ...(decidedAtWord === null ? {} : { decidedAtWord }) };
  }
}

/** The session as its review sees it: all of it said, nothing planned or marked. */
export function replayToEnd(turns: readonly DialogueTurn[], lens: Lens): DerivedSession {
  const utterances = turns.map(({ speaker, text }, turn) => utter(turn, speaker, text));
  return deriveSession({ session: SESSION, utterances, marks: [] }, lens, Number.POSITIVE_INFINITY);
}

function show(turn: number, speaker: DialogueTurn['speaker'], { route, coach }: DerivedSession): ReplayedTurn {
  const steps = coach?.steps ?? [];
  return {
    turn,
    speaker,
    active: route.active,
    suggested: route.suggested,
    covered: steps.flatMap(({ step, status, evidence }) =>
      status === 'covered' && evidence !== null
        ? [{ step: step.id, evidence: { turn: evidence.seq, quote: evidence.quote } }]
        : [],
    ),
    asked: steps.filter(({ status }) => status === 'asked').map(({ step }) => step.id),
    now: coach?.now?.step.id ?? null,
  };
}

function firstWordThatDecides(
  whole: Utterance,
  active: RoundId | null,
  before: RoundId | null,
  activeAfter: (partial: Utterance) => RoundId | null,
): number {
  const words = whole.text.split(/\s+/);
  let decided = active === before ? 0 : words.length;
  for (let count = words.length - 1; count > 0; count -= 1) {
    const partial = { ...whole, text: words.slice(0, count).join(' '), updatedAt: whole.startedAt + count * WORD_MS };
    if (activeAfter(partial) !== active) return active === before && count < words.length ? count + 1 : decided;
    decided = active === before ? 0 : count;
  }
  return decided;
}

function utter(turn: number, speaker: DialogueTurn['speaker'], text: string): Utterance {
  const startedAt = (turn + 1) * TURN_MS;
  return {
    sessionId: SESSION.id,
    seq: turn,
    speaker: speaker === 'candidate' ? 'You' : 'Interviewer',
    voice: null,
    text,
    startedAt,
    updatedAt: startedAt + text.split(/\s+/).length * WORD_MS,
    rev: 1,
  };
}
