import { isCovered } from '#core/review/practise-next.ts';
import type { StepReview, Verdict } from '#core/review/review.ts';
import { t } from '#i18n/i18n.ts';
import { EvidenceQuote } from '../evidence-quote.tsx';
import { VerdictGlyph } from './verdict-glyph.tsx';

interface StepLineProps {
  readonly reviewed: StepReview;
  readonly onShowWords: (seq: number) => void;
}

/** A step, how it came out, and the words that show it; what was not covered says how it would have sounded. */
export function StepLine({ reviewed, onShowWords }: StepLineProps) {
  const { step, verdict, evidence, at, asked, askedAt, lateAfter } = reviewed;
  return (
    <li data-step={step.id} data-verdict={verdict} className="review-step flex gap-2 border-t border-line py-2">
      <VerdictGlyph verdict={verdict} />
      <div className="min-w-0 grow leading-snug">
        <p className="flex flex-wrap justify-between gap-x-3">
          <span lang="en" className={verdict === 'skipped' ? 'text-soft' : 'font-semibold'}>
            {step.cue}
          </span>
          <span className={look(verdict)}>{t(`review.verdict.${verdict}`)}</span>
        </p>
        {lateAfter !== null && (
          <p className="text-sm text-soft">
            {t('review.late')} <span lang="en">“{lateAfter.cue}”</span>
          </p>
        )}
        {evidence !== null && <EvidenceQuote evidence={evidence} at={at} onShowWords={onShowWords} />}
        {verdict === 'unanswered' && asked !== null && (
          <EvidenceQuote evidence={asked} at={askedAt} onShowWords={onShowWords} />
        )}
        {!isCovered(verdict) && verdict !== 'skipped' && (
          <details className="mt-1 text-sm">
            <summary className="fold">{t('review.howItSounds')}</summary>
            <q lang="en" className="mt-1 block border-l-2 border-accent pl-3 font-spoken text-[0.9375rem]">
              {step.say}
            </q>
            <p lang="en" className="mt-1 text-soft">
              {step.why}
            </p>
          </details>
        )}
      </div>
    </li>
  );
}

/** The tick says enough to whoever sees it. */
function look(verdict: Verdict): string {
  if (verdict === 'covered') return 'sr-only';
  return `text-sm ${verdict === 'unanswered' || verdict === 'late' ? 'text-asked' : 'text-soft'}`;
}
