import type { ReactNode } from 'react';

interface PlanChipProps {
  readonly chosen: boolean;
  readonly onClick: () => void;
  readonly action: string;
  readonly value: string | number;
  readonly children: ReactNode;
}

/** One of several choices; a second press takes it back. */
export function PlanChip({ chosen, onClick, action, value, children }: PlanChipProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      data-action={action}
      data-value={value}
      onClick={onClick}
      className={`inline-flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 font-semibold ${chosen ? 'border-accent bg-accent text-on-accent' : 'border-edge text-ink hover:border-ink'}`}
    >
      {children}
    </button>
  );
}
