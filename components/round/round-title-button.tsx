import { t } from '#i18n/i18n.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { usePanelStore } from '#store/panel.ts';
import { Icon } from '../controls/icon.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { titleOf } from './round-title.ts';

/** The round's name, and the way to change it by hand. */
export function RoundTitle({ active }: { readonly active: RoundId | null }) {
  const open = usePanelStore((s) => s.roundsOpen);
  const roundsToggled = usePanelStore((s) => s.roundsToggled);
  const roundsKey = useKeyOf('rounds');
  const title = active === null ? t('round.none') : titleOf(active);
  return (
    <h2 className="-ml-1.5 max-w-full min-w-0 shrink-0">
      <button
        type="button"
        data-action="rounds"
        data-opens-rounds
        title={`${t('round.choose')} (${roundsKey})`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts={roundsKey}
        onClick={roundsToggled}
        className="flex min-h-8 max-w-full items-center gap-1 rounded-[5px] px-1.5 text-base font-bold tracking-[-0.01em] hover:bg-line/60"
      >
        <span lang={active === null ? undefined : 'en'} className="truncate">
          {title}
        </span>
        <Icon name="down" className="text-soft" />
      </button>
    </h2>
  );
}
