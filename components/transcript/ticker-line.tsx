import { memo } from 'react';
import type { Role } from '#core/session/session.ts';
import { Corner } from '../controls/corner.tsx';
import { TRANSCRIPT_STRINGS } from './transcript-strings.ts';

interface TickerLineProps {
  readonly seq: number;
  readonly speaker: string | null;
  readonly role: Role;
  readonly text: string;
}

/** Takes plain values only: a line is drawn again when its own words change, and never else. */
export const TickerLine = memo(function TickerLine({ seq, speaker, role, text }: TickerLineProps) {
  return (
    <p data-ticker-line data-seq={seq} data-role={role} className="ticker-line">
      <Corner of={role} className={role === 'candidate' ? 'text-accent' : 'text-edge'} />
      <b className="ticker-name">
        <bdi>{speaker ?? TRANSCRIPT_STRINGS.someone}</bdi>
        <span className="sr-only">, {TRANSCRIPT_STRINGS.role[role]}:</span>
      </b>{' '}
      <span dir="auto" className="font-spoken">
        {text}
      </span>
    </p>
  );
});
