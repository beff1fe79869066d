import type { ExportSource } from '#core/exports/export-source.ts';
import { hiddenNaming } from '#core/exports/hidden-naming.ts';
import { type Naming, ownNaming, type PeopleWords } from '#core/exports/naming.ts';
import type { Grade } from '#core/grade/grade.ts';
import type { Review } from '#core/review/review.ts';
import { notesOf } from '#core/session/notes.ts';
import { deriveVoices, spokenBy } from '#core/session/roles.ts';
import type { Mark, MarkBody, Session, SessionFacts, SessionId, Utterance } from '#core/session/session.ts';
import type { Evidence } from '#core/session/view.ts';
import type { Viewer } from '#core/session/viewer.ts';
import type { Step } from '#knowledge/schema.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';

const BEGAN = Date.parse('2026-11-28T16:00:00.000Z');
const MINUTE = 60_000;
const ID = '3f2b8a44-6c1d-4f6e-9a0b-2d7c5e8f9a10' as SessionId;

export const PEOPLE: PeopleWords = {
  someone: 'Someone',
  voice: (number) => `Voice ${number}`,
  role: (role, number) => [role[0]?.toUpperCase() + role.slice(1), ...(number === null ? [] : [number])].join(' '),
  theCall: 'the call',
};

export const aSession: Session = {
  id: ID,
  platform: 'zoom',
  meetingId: '884-221',
  title: 'Mock with Ines',
  consentedAt: BEGAN,
  startedAt: BEGAN,
  endedAt: BEGAN + 30 * MINUTE,
  pausedAt: null,
};

/** Who says what: a turn every minute, each half a minute long. */
export function factsOf(
  turns: readonly (readonly [speaker: string | null, text: string])[],
  bodies: readonly MarkBody[] = [],
  session = aSession,
): SessionFacts {
  return {
    session,
    utterances: turns.map(([speaker, text], seq): Utterance => {
      const startedAt = BEGAN + seq * MINUTE;
      return {
        sessionId: session.id,
        seq,
        speaker,
        voice: null,
        text,
        startedAt,
        updatedAt: startedAt + MINUTE / 2,
        rev: 1,
      };
    }),
    marks: bodies.map((body, i): Mark => ({ ...body, sessionId: session.id, at: BEGAN + i * MINUTE + 1_000 })),
  };
}

const evidenceOf = (lines: Review['view']['lines'], seq: number): Evidence => {
  const quote = lines[seq]?.utterance.text ?? '';
  return { seq, start: 0, end: quote.length, quote };
};

const [first, second] = roundOf({ resources: soundsLike('resource'), paging: soundsLike('cursor') }).steps as [
  Step,
  Step,
];
export const ROUND = {
  ...roundOf({}),
  title: 'API design',
  steps: [
    first,
    {
      ...second,
      cue: 'Page with a cursor',
      say: 'I page with an opaque cursor.',
      pitfalls: ['Offsets < cursors', '{{c1::cloze}}'],
    },
  ],
};

/** A review in which the second utterance covers one step, and the third asks for the other one, which is missed. */
export function reviewOf(facts: SessionFacts, viewer?: Viewer): Review {
  const { session, utterances, marks } = facts;
  const voices = deriveVoices(session.platform, utterances, marks, viewer);
  const lines = utterances.map(spokenBy(voices));
  const span = { from: utterances[0]?.startedAt ?? BEGAN, to: utterances.at(-1)?.updatedAt ?? BEGAN };
  const asked = evidenceOf(lines, 2);
  const none = { evidence: null, at: null, asked: null, askedAt: null, lateAfter: null };
  return {
    view: {
      lines,
      voices: voices.views,
      route: { active: 'api-design', confidence: 1, decidedBy: 'speech', evidence: null, suggested: [] },
      coach: null,
      visited: [],
      notes: notesOf(marks),
      facts: { figures: [], requirements: [], removed: [] } as unknown as Review['view']['facts'],
      plan: [],
      steps: [],
    },
    span,
    stretches: [{ round: 'api-design', ...span }],
    rounds: [
      {
        round: ROUND,
        spentMs: 12 * MINUTE,
        plannedMs: 20 * MINUTE,
        steps: [
          {
            ...none,
            step: ROUND.steps[0] ?? first,
            verdict: 'covered',
            evidence: evidenceOf(lines, 1),
            at: BEGAN + MINUTE,
          },
          { ...none, step: ROUND.steps[1] ?? second, verdict: 'unanswered', asked, askedAt: BEGAN + 2 * MINUTE },
        ],
      },
    ],
    questions: [{ words: asked, at: BEGAN + 2 * MINUTE, round: 'api-design', answer: [] }],
    talk: {
      voices: voices.views.map(({ speaker, called, role }) => ({
        speaker,
        called,
        role,
        words: 10,
        share: 0.5,
        speakingMs: MINUTE,
      })),
      longestMonologue: null,
      firstClarifyingQuestion: { words: evidenceOf(lines, 1), at: BEGAN + MINUTE, afterMs: MINUTE },
      wordsPerMinute: 120,
      fillers: [{ filler: 'um', count: 3 }],
    },
  };
}

export function sourceOf(facts: SessionFacts, naming: Naming = ownNaming(PEOPLE), viewer?: Viewer): ExportSource {
  const tags = facts.marks.flatMap((mark) => (mark.kind === 'session-tagged' ? mark.tags : [])).map(naming.words);
  const review = reviewOf(facts, viewer);
  return {
    session: facts.session,
    title: naming.words(facts.session.title),
    tags,
    review,
    grade: gradeOf(review),
    naming,
  };
}

export const hiddenSourceOf = (facts: SessionFacts, viewer: Viewer): ExportSource =>
  sourceOf(facts, hiddenNaming(facts, viewer, PEOPLE), viewer);

function gradeOf({ view }: Review): Grade {
  const heard = {
    indicator: { id: 'api-design/a', text: 'Names resources', listensFor: [] },
    evidence: evidenceOf(view.lines, 1),
    at: BEGAN,
  } as const;
  const anchors = [1, 2, 3, 4, 5].map((score) => ({ score, sounds: `Anchor ${score}` }));
  const axis = { id: 'api-design', title: 'API design', question: '', floor: null, anchors, strong: [], redFlags: [] };
  return {
    axes: [
      { axis, score: 4, anchor: anchors[3], strong: [heard], redFlags: [], lift: null },
      {
        axis: { ...axis, id: 'security', title: 'Security' },
        score: null,
        anchor: null,
        strong: [],
        redFlags: [],
        cappedBy: 'nothing',
        lift: null,
      },
    ],
    manner: {
      strong: [],
      redFlags:
        view.lines.length < 3
          ? []
          : [{ flag: { text: 'Blames' }, evidence: evidenceOf(view.lines, 0), at: BEGAN, turn: 0, takenBack: null }],
    },
    recommendation: null,
    lacking: ['axes'],
  } as unknown as Grade;
}
