import type { Round, RoundId, StepId } from '#knowledge/schema.ts';
import type { Mark } from '../session/session.ts';
import type { CoachView, Evidence, SpokenLine, StepView } from '../session/view.ts';
import type { Span } from './coverage.ts';
import { COVERED_AT, type Judgement, STARTED_AT, type StepJudge } from './judge.ts';

/** An interviewer's line, and the round that was active once it had been said. */
export interface RoutedLine {
  readonly line: SpokenLine;
  readonly active: Round['id'] | null;
}

/**
 * Which of a round's steps are covered, begun, asked for, skipped or pending, and what comes next.
 *
 * A step is covered when the candidate says it, in whichever round; asked when the interviewer
 * asks for it while its round is active; and the user's own hand has the last word.
 */
export function coachRound(
  round: Round,
  lines: readonly RoutedLine[],
  marks: readonly Mark[],
  judge: StepJudge,
): CoachView {
  const hand = readHand(marks);
  const heard = readLines(round.id, lines, judge);
  const steps = round.steps.map((step): StepView => {
    const mark = hand.get(step.id);
    const since = mark?.kind === 'step-reset' ? mark.at : Number.NEGATIVE_INFINITY;
    const later = heard.filter(({ at }) => at > since);
    const covered = findEvidence(later, ({ answers }) => isAtLeast(answers.get(step.id), COVERED_AT));
    const started = findEvidence(later, ({ answers }) => isAtLeast(answers.get(step.id), STARTED_AT));
    const asked = findEvidence(later, ({ asks }) => asks.get(step.id));
    const evidence = covered ?? started;
    if (mark?.kind === 'step-skipped') return { step, status: 'skipped', evidence: null, asked };
    if (mark?.kind === 'step-ticked') return { step, status: 'covered', evidence: covered, asked };
    if (covered !== null) return { step, status: 'covered', evidence, asked };
    if (asked !== null) return { step, status: 'asked', evidence: null, asked };
    return { step, status: started !== null ? 'started' : 'pending', evidence, asked };
  });
  const open = [
    ...steps.filter(({ status }) => status === 'asked'),
    ...steps.filter(({ status }) => status === 'started' || status === 'pending'),
  ];
  return { round, steps, now: open[0] ?? null, upcoming: open.slice(1) };
}

/** What one line says of the steps of a round. */
interface HeardLine {
  readonly seq: number;
  readonly at: number;
  readonly answers: ReadonlyMap<StepId, Judgement>;
  readonly asks: ReadonlyMap<StepId, Span>;
}

const NO_ANSWERS: HeardLine['answers'] = new Map();
const NO_ASKS: HeardLine['asks'] = new Map();

function readLines(round: RoundId, lines: readonly RoutedLine[], judge: StepJudge): HeardLine[] {
  let [question, before] = ['', ''];
  return lines.map(({ line: { role, utterance }, active }) => {
    const { seq, updatedAt: at, text } = utterance;
    const isActive = active === round;
    if (role === 'candidate')
      return { seq, at, answers: judge.answers({ text, round, question, before, isActive }), asks: NO_ASKS };
    if (role !== 'interviewer') return { seq, at, answers: NO_ANSWERS, asks: NO_ASKS };
    [question, before] = [text, question];
    return { seq, at, answers: NO_ANSWERS, asks: isActive ? judge.asks(text, round) : NO_ASKS };
  });
}

const isAtLeast = (judgement: Judgement | undefined, share: number): Span | undefined =>
  judgement !== undefined && judgement.share >= share ? judgement.span : undefined;

type StepMark = Extract<Mark, { readonly step: StepId }>;

/** The last thing the user did to each step. */
function readHand(marks: readonly Mark[]): ReadonlyMap<StepId, StepMark> {
  return new Map(marks.flatMap((mark) => ('step' in mark ? [[mark.step, mark] as const] : [])));
}

function findEvidence(lines: readonly HeardLine[], read: (line: HeardLine) => Span | undefined): Evidence | null {
  for (const line of lines) {
    const span = read(line);
    if (span !== undefined) return { seq: line.seq, ...span };
  }
  return null;
}
