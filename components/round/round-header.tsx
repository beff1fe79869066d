import { memo } from 'react';
import type { RouteView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { confidenceWords } from './confidence-words.ts';
import { PinButton } from './pin-button.tsx';
import { RoundMenu } from './round-menu.tsx';
import { RoundOffers } from './round-offers.tsx';
import { RoundReason } from './round-reason.tsx';
import { RoundTitle } from './round-title-button.tsx';

interface RoundHeaderProps {
  readonly route: RouteView;
  /** Whether no voice of the session can be told from another: then none can open a round. */
  readonly nobodyKnown: boolean;
  /** For how long it has been going on; empty where that is not told here. */
  readonly time: string;
}

/** Which round, how sure and why. Offers take the place of the reason: nothing moves for them. */
export const RoundHeader = memo(function RoundHeader({ route, nobodyKnown, time }: RoundHeaderProps) {
  const menuOpen = usePanelStore((s) => s.roundsOpen);
  const offering = route.suggested.length > 0;
  return (
    <section
      aria-label={t('round.region')}
      data-round={route.active ?? ''}
      data-confidence={route.confidence.toFixed(2)}
      className="relative shrink-0 px-4 pt-1.5"
    >
      <div className="flex items-center gap-2 narrow:flex-wrap">
        <RoundTitle active={route.active} />
        <span className="min-w-0 grow truncate text-right narrow:text-left text-[0.8125rem] text-soft tabular-nums">
          {offering ? t('round.whichIsIt') : confidenceWords(route)}
        </span>
        {route.active !== null && <PinButton round={route.active} pinned={route.decidedBy === 'pinned'} />}
      </div>
      <div className="h-9 overflow-hidden narrow:h-auto">
        {offering ? (
          <RoundOffers offers={route.suggested} />
        ) : (
          <RoundReason route={route} nobodyKnown={nobodyKnown} time={time} />
        )}
      </div>
      {menuOpen && <RoundMenu active={route.active} />}
    </section>
  );
});
