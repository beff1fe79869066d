import type { Tone } from './health-tone.ts';
import { ToneGlyph } from './tone-glyph.tsx';

const LOOKS: Readonly<Record<Tone, string>> = {
  capturing: 'border-accent bg-accent text-on-accent',
  paused: 'border-edge text-ink',
  idle: 'border-edge text-soft',
  act: 'border-asked text-asked',
  broken: 'border-bad text-bad',
};

interface CaptureBadgeProps {
  readonly tone: Tone;
  readonly children: string;
}

export function CaptureBadge({ tone, children }: CaptureBadgeProps) {
  return (
    <span
      className={`inline-flex h-6 items-center gap-1.5 rounded-full border px-2.5 text-xs font-bold ${LOOKS[tone]}`}
    >
      <ToneGlyph tone={tone} />
      {children}
    </span>
  );
}
