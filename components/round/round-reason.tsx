import type { RouteView } from '#core/session/view.ts';
import { Quote } from '../controls/quote.tsx';
import { ROUND_STRINGS } from './round-strings.ts';

/** Why this round is active: the words that opened it, or who decided. */
export function RoundReason({ route }: { readonly route: RouteView }) {
  const { decidedBy, evidence } = route;
  const heard = decidedBy === 'speech' && evidence !== null;
  return (
    <p className="line-clamp-2 text-[0.8125rem] leading-[1.125rem] text-soft">
      {heard ? (
        <>
          {ROUND_STRINGS.heard}
          <Quote>{evidence.quote}</Quote>
        </>
      ) : (
        ROUND_STRINGS.because[decidedBy]
      )}
    </p>
  );
}
