import type { Round, StepId } from '#knowledge/schema.ts';
import type { Mark } from '../session/session.ts';
import type { CoachView, Evidence, SpokenLine, StepView } from '../session/view.ts';
import type { StepListener } from './coverage.ts';

/** An interviewer's line, and the round that was active once it had been said. */
export interface RoutedLine {
  readonly line: SpokenLine;
  readonly active: Round['id'] | null;
}

/**
 * Which of a round's steps are covered, asked for, skipped or pending, and what comes next.
 *
 * A step is covered when the candidate says it, in whichever round; asked when the interviewer
 * asks for it while its round is active; and the user's own hand has the last word.
 */
export function coachRound(
  round: Round,
  lines: readonly RoutedLine[],
  marks: readonly Mark[],
  listener: StepListener,
): CoachView {
  const hand = readHand(marks);
  const steps = round.steps.map((step): StepView => {
    const mark = hand.get(step.id);
    const since = mark?.kind === 'step-reset' ? mark.at : Number.NEGATIVE_INFINITY;
    const evidence = findEvidence(lines, since, ({ line }) =>
      line.role === 'candidate' ? listener.covered(line.utterance.text).get(step.id) : undefined,
    );
    const asked = findEvidence(lines, since, ({ line, active }) =>
      line.role === 'interviewer' && active === round.id ? listener.asked(line.utterance.text).get(step.id) : undefined,
    );
    if (mark?.kind === 'step-skipped') return { step, status: 'skipped', evidence: null, asked };
    if (mark?.kind === 'step-ticked') return { step, status: 'covered', evidence, asked };
    return { step, status: evidence !== null ? 'covered' : asked !== null ? 'asked' : 'pending', evidence, asked };
  });
  const open = [
    ...steps.filter(({ status }) => status === 'asked'),
    ...steps.filter(({ status }) => status === 'pending'),
  ];
  return { round, steps, now: open[0] ?? null, upcoming: open.slice(1) };
}

type StepMark = Extract<Mark, { readonly step: StepId }>;

/** The last thing the user did to each step. */
function readHand(marks: readonly Mark[]): ReadonlyMap<StepId, StepMark> {
  return new Map(marks.flatMap((mark) => ('step' in mark ? [[mark.step, mark] as const] : [])));
}

function findEvidence(
  lines: readonly RoutedLine[],
  since: number,
  read: (line: RoutedLine) => Omit<Evidence, 'seq'> | undefined,
): Evidence | null {
  for (const routed of lines) {
    const { utterance } = routed.line;
    if (utterance.updatedAt <= since) continue;
    const span = read(routed);
    if (span !== undefined) return { seq: utterance.seq, ...span };
  }
  return null;
}
