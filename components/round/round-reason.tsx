import type { RouteView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Quote } from '../controls/quote.tsx';

interface RoundReasonProps {
  readonly route: RouteView;
  readonly nobodyKnown: boolean;
  readonly time: string;
}

/** Why this round is active: the words that opened it, or who decided; and for how long. */
export function RoundReason({ route, nobodyKnown, time }: RoundReasonProps) {
  const { decidedBy, evidence } = route;
  const heard = decidedBy === 'speech' && evidence !== null;
  return (
    <p className="line-clamp-2 text-[0.8125rem] leading-[1.125rem] text-soft tabular-nums">
      {time !== '' && (
        <>
          <span data-pacing="round">{time}</span> ·{' '}
        </>
      )}
      {heard ? (
        <>
          {t('round.heard')}
          <Quote>{evidence.quote}</Quote>
        </>
      ) : (
        t(`round.because.${decidedBy === 'none' && nobodyKnown ? 'nobody' : decidedBy}`)
      )}
    </p>
  );
}
