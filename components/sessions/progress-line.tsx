import type { Progress } from '#db/keep-derived.ts';

interface ProgressLineProps {
  readonly progress: Progress;
  readonly children: string;
}

/** What takes longer than a blink, and how far it has come. */
export function ProgressLine({ progress: { done, of }, children }: ProgressLineProps) {
  return (
    <div data-progress className="flex min-w-0 items-center gap-x-3 text-[0.8125rem] text-soft tabular-nums">
      {/* In a narrow page there is room for the bar alone, which has the words as its name. */}
      <span aria-hidden="true" className="max-sm:hidden">
        {children}
      </span>
      <progress value={done} max={of} aria-label={children} className="progress" />
    </div>
  );
}
