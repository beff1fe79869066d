import type { Progress } from '#db/keep-derived.ts';

interface ProgressLineProps {
  readonly progress: Progress;
  readonly children: string;
}

/** What takes longer than a blink, and how far it has come. */
export function ProgressLine({ progress: { done, of }, children }: ProgressLineProps) {
  return (
    <div data-progress className="mt-2 flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-soft tabular-nums">
      <progress value={done} max={of} aria-label={children} className="h-1.5 w-40 accent-accent" />
      <span>{children}</span>
    </div>
  );
}
