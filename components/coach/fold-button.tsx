import { Icon } from '../controls/icon.tsx';
import { KeyCap } from '../controls/key-cap.tsx';

interface FoldButtonProps {
  readonly open: boolean;
  readonly hint?: string;
  readonly children: string;
  onClick(): void;
}

export function FoldButton({ open, hint, children, onClick }: FoldButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-keyshortcuts={hint}
      onClick={onClick}
      className="flex min-h-8 items-center gap-1.5 rounded-[5px] px-1.5 text-[0.8125rem] text-soft tabular-nums hover:bg-line/60 hover:text-ink"
    >
      <Icon name="down" className={open ? 'rotate-180' : ''} />
      {children}
      {hint && <KeyCap className="hint">{hint}</KeyCap>}
    </button>
  );
}
