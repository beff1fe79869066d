import type { RankedTopic } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { KeyCap } from '../controls/key-cap.tsx';
import { useActions } from '../panel/actions-context.ts';
import { percent } from '../panel/same.ts';
import { titleOf } from './round-title.ts';

interface RoundOffersProps {
  readonly offers: readonly RankedTopic<RoundId>[];
}

/** The best three when nobody can be sure: one key each, and no jump. */
export function RoundOffers({ offers }: RoundOffersProps) {
  const { marked } = useActions();
  return (
    <fieldset aria-label={t('round.offers')} className="flex h-full min-w-0 gap-1 narrow:flex-wrap">
      {offers.slice(0, 3).map(({ round, confidence }, i) => (
        <button
          key={round}
          type="button"
          data-action="pick-round"
          data-pick={round}
          aria-keyshortcuts={String(i + 1)}
          onClick={() => marked({ kind: 'round-picked', round })}
          className="flex w-min grow items-center gap-1 rounded-[5px] border border-asked px-1 text-left text-xs leading-[1.1] font-semibold text-ink hover:bg-asked-wash"
        >
          <KeyCap className="text-asked">{String(i + 1)}</KeyCap>
          <span lang="en" className="line-clamp-2">
            {titleOf(round)}
          </span>
          <span className="sr-only">{t('round.share', { figure: percent(confidence) })}</span>
        </button>
      ))}
    </fieldset>
  );
}
