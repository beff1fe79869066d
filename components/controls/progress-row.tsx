import { Button } from './button.tsx';

interface ProgressRowProps {
  /** What is being done. */
  readonly label: string;
  /** How much of it is done, 0 to 1. */
  readonly share: number;
  readonly stop: string;
  readonly onStop: () => void;
}

/** Work that takes longer than a blink: how far it is, and a way out of it. */
export function ProgressRow({ label, share, stop, onStop }: ProgressRowProps) {
  return (
    <div data-progress className="mt-3">
      <div className="flex items-center gap-3">
        <p className="min-w-0 grow text-sm text-soft">{label}</p>
        <Button data-action="stop-work" onClick={onStop}>
          {stop}
        </Button>
      </div>
      <progress aria-label={label} max={100} value={Math.floor(share * 100)} className="mt-1 block w-full" />
    </div>
  );
}
