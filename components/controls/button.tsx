import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';

const KINDS = {
  main: 'px-2.5 bg-accent text-on-accent hover:bg-accent-strong',
  line: 'px-2.5 border border-edge text-ink hover:border-ink',
  bare: 'px-2 text-soft hover:text-ink hover:bg-line/60',
} as const;

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly kind?: keyof typeof KINDS;
  readonly icon?: IconName;
  /** The key that does the same. */
  readonly hint?: string;
}

export function Button({ kind = 'line', icon, hint, className = '', children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={hint}
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-[5px] text-sm font-semibold disabled:bg-line disabled:text-soft ${KINDS[kind]} ${className}`}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
      {hint && <KeyCap className="hint">{hint}</KeyCap>}
    </button>
  );
}
