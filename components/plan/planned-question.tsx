import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { Quote } from '../controls/quote.tsx';

/** The question this session is for, a line that opens. */
export const PlannedQuestion = memo(function PlannedQuestion({ question }: { readonly question: string }) {
  return (
    <details data-planned-question className="shrink-0 px-4 text-[0.8125rem] text-soft">
      <summary className="min-h-6 cursor-pointer leading-6">{t('plan.planned')}</summary>
      <p className="pb-1.5 text-ink wrap-anywhere">
        <Quote>{question}</Quote>
      </p>
    </details>
  );
});
