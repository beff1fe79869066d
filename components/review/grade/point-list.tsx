import type { Heard, HeardFlag } from '#core/grade/grade.ts';
import { t } from '#i18n/i18n.ts';
import { Icon } from '../../controls/icon.tsx';
import { EvidenceQuote } from '../evidence-quote.tsx';

interface PointListProps {
  readonly strong: readonly Heard[];
  readonly redFlags: readonly HeardFlag[];
  readonly onShowWords: (seq: number) => void;
}

/** What was heard, each point with the words that prove it. */
export function PointList({ strong, redFlags, onShowWords }: PointListProps) {
  return (
    <>
      {strong.length > 0 && (
        <>
          <h4 className="mt-2 text-sm font-semibold">{t('grade.strong')}</h4>
          <ul>
            {strong.map(({ indicator, evidence, at }) => (
              <li key={indicator.id} className="flex gap-2 py-1 leading-snug">
                <Icon name="tick" className="mt-0.5 text-accent" />
                <span className="min-w-0">
                  <span lang="en">{indicator.text}</span>
                  <EvidenceQuote evidence={evidence} at={at} onShowWords={onShowWords} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {redFlags.length > 0 && (
        <>
          <h4 className="mt-2 text-sm font-semibold">{t('grade.flags')}</h4>
          <ul>
            {redFlags.map((heard) => (
              <Flag key={heard.flag.id} heard={heard} onShowWords={onShowWords} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface FlagProps {
  readonly heard: HeardFlag;
  readonly onShowWords: (seq: number) => void;
}

function Flag({ heard: { flag, evidence, at, takenBack }, onShowWords }: FlagProps) {
  const stands = takenBack === null;
  return (
    <li className="flex gap-2 py-1 leading-snug">
      <Icon name="warning" className={`mt-0.5 ${stands ? 'text-bad' : 'text-soft'}`} />
      <span className="min-w-0">
        <span lang="en" className={stands ? '' : 'line-through'}>
          {flag.text}
        </span>
        <span
          className={`ml-1.5 text-sm ${stands && flag.severity === 'critical' ? 'font-semibold text-bad' : 'text-soft'}`}
        >
          {t(`grade.severity.${flag.severity}`)}
        </span>
        <EvidenceQuote evidence={evidence} at={at} onShowWords={onShowWords} />
        {takenBack === null ? (
          <span className="block text-sm">
            {t('grade.instead')} <span lang="en">{flag.instead}</span>
          </span>
        ) : (
          <EvidenceQuote evidence={takenBack} at={null} onShowWords={onShowWords} />
        )}
      </span>
    </li>
  );
}
