import type { Round, RoundId, StepId } from '#knowledge/schema.ts';
import type { Evidence, SpokenLine } from '../session/view.ts';
import type { Span } from './coverage.ts';
import { COVERED_AT, STARTED_AT, type StepJudge } from './judge.ts';

/** A line, and the round that was active once it had been said. */
export interface RoutedLine {
  readonly line: SpokenLine;
  readonly active: Round['id'] | null;
}

type Evidences = ReadonlyMap<StepId, Evidence>;

/** What has been said of the steps of a round up to some line: the first words of each kind. Never changed. */
export interface Progress {
  readonly covered: Evidences;
  readonly started: Evidences;
  readonly asked: Evidences;
  /** What the interviewer said last, and before that; empty where nobody has. */
  readonly question: string;
  readonly before: string;
}

const NOTHING: Evidences = new Map();
export const NO_PROGRESS: Progress = { covered: NOTHING, started: NOTHING, asked: NOTHING, question: '', before: '' };

/**
 * One more line. A step is covered when the candidate says it, in whichever round; asked when the
 * interviewer asks for it while its round is active.
 *
 * @param since only later words count, milliseconds since the epoch; earlier ones may be what is answered
 */
export function hearLine(
  progress: Progress,
  { line: { role, utterance }, active }: RoutedLine,
  { round, since, judge }: { readonly round: RoundId; readonly since: number; readonly judge: StepJudge },
): Progress {
  const { seq, updatedAt, text } = utterance;
  const { question, before } = progress;
  const isActive = active === round;
  const counts = updatedAt > since;
  if (role === 'candidate' && counts) {
    const answers = judge.answers({ text, round, question, before, isActive });
    const from = (share: number) =>
      [...answers].flatMap(([step, judged]) => (judged.share >= share ? [[step, judged.span] as const] : []));
    const covered = withFirst(progress.covered, from(COVERED_AT), seq);
    const started = withFirst(progress.started, from(STARTED_AT), seq);
    return { ...progress, covered, started };
  }
  if (role !== 'interviewer') return progress;
  const asks = isActive && counts ? [...judge.asks(text, round)] : [];
  return { ...progress, asked: withFirst(progress.asked, asks, seq), question: text, before: question };
}

/** The same map where nothing in it is new. */
function withFirst(known: Evidences, spans: readonly (readonly [step: StepId, span: Span])[], seq: number): Evidences {
  const fresh = spans.filter(([step]) => !known.has(step));
  if (fresh.length === 0) return known;
  return new Map([...known, ...fresh.map(([step, span]) => [step, { seq, ...span }] as const)]);
}
