import type { Role } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Corner } from '../controls/corner.tsx';
import { Icon } from '../controls/icon.tsx';
import { useActions } from '../panel/actions-context.ts';

interface SwapButtonProps {
  readonly speaker: string;
  readonly name: string;
  readonly role: Role;
  readonly to: Role;
  /** Leaves the role to its shape where names need the room. */
  readonly brief: boolean;
  /** Many voices share the line: what a press does stands in its title alone. */
  readonly crowded: boolean;
}

export function SwapButton({ speaker, name, role, to, brief, crowded }: SwapButtonProps) {
  const { marked } = useActions();
  const swap = t(`transcript.swapTo.${to}`);
  return (
    <button
      type="button"
      data-action="swap-role"
      data-speaker={speaker}
      title={swap}
      onClick={() => marked({ kind: 'role-set', speaker, role: to })}
      className="flex min-h-7 max-w-48 min-w-0 items-center gap-1 rounded-[5px] px-1.5 text-xs text-soft hover:bg-line/60 hover:text-ink"
    >
      <Corner of={role} className={role === 'candidate' ? 'text-accent' : 'text-edge'} />
      <bdi className="min-w-6 truncate font-semibold text-ink">{name}</bdi>{' '}
      <span className={brief ? 'sr-only' : 'shrink-0'}>{t(`transcript.role.${role}`)}</span>
      <span className="sr-only">. {swap}</span>
      {!crowded && <Icon name="swap" className="size-3.5" />}
    </button>
  );
}
