import { useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import { Icon } from '../controls/icon.tsx';
import { useActions } from '../panel/actions-context.ts';
import { titleOf } from './round-title.ts';
import { useMenu } from './use-menu.ts';

/** Every round there is, for when the panel has it wrong. */
export function RoundMenu({ active }: { readonly active: RoundId | null }) {
  const { marked } = useActions();
  const menu = useRef<HTMLDivElement>(null);
  const { onKeyDown, close } = useMenu(menu);
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={t('round.choose')}
      onKeyDown={onKeyDown}
      className="absolute inset-x-3 top-11 z-10 rounded-lg border border-edge bg-raised p-1 shadow-lg"
    >
      {ROUND_IDS.map((id) => (
        <button
          key={id}
          type="button"
          role="menuitemradio"
          aria-checked={id === active}
          tabIndex={-1}
          data-action="pick-round"
          data-pick={id}
          onClick={() => {
            marked({ kind: 'round-picked', round: id });
            close();
          }}
          className="flex min-h-7 w-full items-center gap-2 rounded-[5px] px-2 text-left text-sm hover:bg-line/60 focus:bg-line/60"
        >
          <Icon name="tick" className={id === active ? 'text-accent' : 'invisible'} />
          <span lang="en">{titleOf(id)}</span>
        </button>
      ))}
    </div>
  );
}
