import type { Evidence } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Quote } from '../controls/quote.tsx';
import { clockTime } from '../notes/clock-time.ts';

interface EvidenceQuoteProps {
  readonly evidence: Evidence;
  /** Milliseconds since the epoch; null where the words take something back, which was soon after it. */
  readonly at: number | null;
  readonly onShowWords: (seq: number) => void;
}

/** Words that prove something, and the way to where they were said. */
export function EvidenceQuote({ evidence, at, onShowWords }: EvidenceQuoteProps) {
  return (
    <span className="block text-sm text-soft [overflow-wrap:anywhere]">
      <button
        type="button"
        aria-label={at === null ? t('grade.showTakenBack') : t('grade.show', { time: clockTime(at) })}
        onClick={() => onShowWords(evidence.seq)}
        className="mr-1.5 tabular-nums underline decoration-edge underline-offset-4 hover:text-ink"
      >
        {at === null ? t('grade.takenBack') : clockTime(at)}
      </button>
      <Quote>{evidence.quote}</Quote>
    </span>
  );
}
