import type { TranscriptProblem } from '#core/transcripts/transcript.ts';
import { type MessageKey, t } from '#i18n/i18n.ts';

/** Why a file was not opened. */
export type ImportProblem =
  | { readonly reason: FailureReason }
  | { readonly reason: 'unreadable'; readonly problem: TranscriptProblem };

type FailureReason =
  Extract<MessageKey, `imports.problems.${string}`> extends `imports.problems.${infer Reason}` ? Reason : never;

/** As a sentence or two, with the line where there is one, and what to do. */
export function importProblemWords(problem: ImportProblem): string {
  if (problem.reason !== 'unreadable') return t(`imports.problems.${problem.reason}`);
  const { line, fault } = problem.problem;
  const words = t(`imports.faults.${fault}`);
  return line === null ? words : t('imports.atLine', { line, fault: words });
}
