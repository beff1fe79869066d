import type { PageFindings } from '#core/captions/findings.ts';
import type { Language } from '#core/captions/language.ts';
import type { Call, Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import type { en } from '#i18n/en/index.ts';
import { t } from '#i18n/i18n.ts';
import { calendarDate } from './calendar-date.ts';
import { timeSpan } from './time-span.ts';

/** What the report is made of. A call's id, title and words are not among it, so they cannot get into it. */
export interface DoctorFacts {
  readonly health: Health;
  readonly language: Language | null;
  readonly call: Pick<Call, 'page' | 'platform' | 'trouble'> | null;
  readonly granted: boolean;
  /** Null when the page's script does not answer, undefined while it is first asked. */
  readonly findings: PageFindings | null | undefined;
  readonly lastCaptionAt: number | null;
  readonly now: number;
  readonly versions: string;
}

export interface ReportRow {
  readonly label: string;
  readonly value: string;
}

type RowName = keyof typeof en.doctor.rows;

export function doctorReport(facts: DoctorFacts): readonly ReportRow[] {
  const { health, language, call, granted, findings, lastCaptionAt, now, versions } = facts;
  const site: PlatformId | null = call?.platform ?? null;
  const yesOrNo = granted ? t('doctor.yes') : t('doctor.no');
  const rows: (readonly [RowName, string])[] = [
    ['state', joined(health, health === 'wrong-language' ? language : null)],
    ['page', call === null ? t('doctor.none') : joined(call.page, call.trouble)],
    ['site', site ?? t('doctor.none')],
    ...(call === null ? [] : ([['permission', yesOrNo], ...foundRows(findings)] as const)),
    [
      'lastCaption',
      lastCaptionAt === null ? t('doctor.none') : t('health.ago', { span: timeSpan(now - lastCaptionAt) }),
    ],
    ['versions', versions],
  ];
  return rows.map(([label, value]) => ({ label: t(`doctor.rows.${label}`), value }));
}

export const reportText = (rows: readonly ReportRow[]): string =>
  rows.map(({ label, value }) => `${label}: ${value}`).join('\n');

function foundRows(findings: DoctorFacts['findings']): (readonly [RowName, string])[] {
  if (findings === undefined) return [['adapter', t('doctor.asking')]];
  if (findings === null) return [['adapter', t('doctor.silent')]];
  const { adapter, evidence, foundBy, pickedAt, landmarks, batches } = findings;
  return [
    ['adapter', adapter],
    ['stage', t(`doctor.stages.${evidence.stage}`)],
    ['button', evidence.captionsSwitch],
    ['reading', evidence.reading],
    ['foundBy', foundBy ?? t('doctor.none')],
    ...(pickedAt === null ? [] : ([['choice', t('doctor.shownOn', { date: calendarDate(pickedAt) })]] as const)),
    ['area', evidence.hasCaptionRoot ? t('doctor.found') : t('doctor.missing')],
    ['selectors', landmarks.map(({ name, matches }) => `${name} ${matches}`).join(', ')],
    ['lines', String(evidence.lines)],
    ['unread', t('doctor.unread', { unread: evidence.unexplainedChars, read: evidence.explainedChars })],
    ['batches', t('doctor.batches', batches)],
  ];
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');
