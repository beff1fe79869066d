import { t } from '#i18n/i18n.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { Icon } from '../controls/icon.tsx';
import { titleOf } from '../round/round-title.ts';

/** A round was pinned in the palette while no call is on. */
export function WaitingPin({ round }: { readonly round: RoundId }) {
  return (
    <p role="status" data-waiting-pin={round} className="flex gap-2 border-b border-line px-4 py-2 text-sm">
      <Icon name="pin" className="mt-0.5 text-soft" />
      {t('lookup.waitingPin', { round: titleOf(round) })}
    </p>
  );
}
