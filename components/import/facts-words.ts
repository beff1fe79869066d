import type { FactsProblem } from '#core/facts-file/facts-problem.ts';
import { currentLocale, type MessageKey, t } from '#i18n/i18n.ts';
import type { BroughtFacts } from './bring-facts.ts';

/** Why sessions were not imported. */
export type FactsRefusal =
  | { readonly reason: 'file'; readonly problem: FactsProblem }
  | { readonly reason: 'noRoom'; readonly neededBytes: number; readonly freeBytes: number }
  | { readonly reason: 'notAFile' | Exclude<Extract<BroughtFacts, { ok: false }>['reason'], 'stopped'> };

/** As a sentence or two, with the line where there is one, and what to do. */
export function factsRefusalWords(refusal: FactsRefusal): string {
  if (refusal.reason === 'file') return problemWords(refusal.problem);
  if (refusal.reason === 'noRoom') {
    const { neededBytes, freeBytes } = refusal;
    return t('imports.sessions.problems.noRoom', { needed: megabytes(neededBytes), free: megabytes(freeBytes) });
  }
  return t(`imports.sessions.problems.${refusal.reason}` satisfies MessageKey);
}

function problemWords({ fault, line }: FactsProblem): string {
  const words = t(`imports.sessions.faults.${fault}`);
  return line === null ? words : t('imports.sessions.atLine', { line, fault: words });
}

function megabytes(bytes: number): string {
  const format = new Intl.NumberFormat(currentLocale(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / 1_000_000);
}
