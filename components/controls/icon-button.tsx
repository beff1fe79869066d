import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  readonly icon: IconName;
  /** What it does, in words: it has no other label. */
  readonly label: string;
  readonly hint?: string;
  readonly filled?: boolean;
}

export function IconButton({ icon, label, hint, filled = false, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={hint ? `${label} (${hint})` : label}
      aria-keyshortcuts={hint}
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-[5px] hover:bg-line/60 hover:text-ink aria-disabled:opacity-40 ${filled ? 'text-accent' : 'text-soft'} ${className}`}
      {...rest}
    >
      <Icon name={icon} filled={filled} />
    </button>
  );
}
