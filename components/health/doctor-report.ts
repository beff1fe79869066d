import type { PageFindings } from '#core/captions/findings.ts';
import type { Language } from '#core/captions/language.ts';
import type { Call, Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { DOCTOR_LABELS, DOCTOR_VALUES, STAGE_WORDS } from './doctor-strings.ts';
import { timeSpan } from './time-span.ts';

/** What the report is made of. A call's id, title and words are not among it, so they cannot get into it. */
export interface DoctorFacts {
  readonly health: Health;
  readonly language: Language | null;
  readonly call: Pick<Call, 'page' | 'platform' | 'trouble'> | null;
  readonly granted: boolean;
  /** Null when the page's script does not answer. */
  readonly findings: PageFindings | null;
  readonly lastCaptionAt: number | null;
  readonly now: number;
  readonly versions: string;
}

export interface ReportRow {
  readonly label: string;
  readonly value: string;
}

export function doctorReport(facts: DoctorFacts): readonly ReportRow[] {
  const { health, language, call, granted, findings, lastCaptionAt, now, versions } = facts;
  const site: PlatformId | null = call?.platform ?? null;
  const yesOrNo = granted ? DOCTOR_VALUES.yes : DOCTOR_VALUES.no;
  const rows: (readonly [keyof typeof DOCTOR_LABELS, string])[] = [
    ['state', joined(health, health === 'wrong-language' ? language : null)],
    ['page', call === null ? DOCTOR_VALUES.none : joined(call.page, call.trouble)],
    ['site', site ?? DOCTOR_VALUES.none],
    ...(call === null ? [] : ([['permission', yesOrNo], ...foundRows(findings)] as const)),
    ['lastCaption', lastCaptionAt === null ? DOCTOR_VALUES.none : DOCTOR_VALUES.ago(timeSpan(now - lastCaptionAt))],
    ['versions', versions],
  ];
  return rows.map(([label, value]) => ({ label: DOCTOR_LABELS[label], value }));
}

export const reportText = (rows: readonly ReportRow[]): string =>
  rows.map(({ label, value }) => `${label}: ${value}`).join('\n');

function foundRows(findings: PageFindings | null): (readonly [keyof typeof DOCTOR_LABELS, string])[] {
  if (findings === null) return [['adapter', DOCTOR_VALUES.silent]];
  const { adapter, evidence, landmarks, batches } = findings;
  return [
    ['adapter', adapter],
    ['stage', STAGE_WORDS[evidence.stage]],
    ['button', evidence.captionsSwitch],
    ['area', evidence.hasCaptionRoot ? DOCTOR_VALUES.found : DOCTOR_VALUES.missing],
    ['selectors', landmarks.map(({ name, matches }) => `${name} ${matches}`).join(', ')],
    ['lines', String(evidence.lines)],
    ['unread', DOCTOR_VALUES.unread(evidence.unexplainedChars, evidence.explainedChars)],
    ['batches', DOCTOR_VALUES.batches(batches.sent, batches.acknowledged)],
  ];
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');
