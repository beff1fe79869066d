import { memo } from 'react';
import type { Role } from '#core/session/session.ts';
import type { Called } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Corner } from '../controls/corner.tsx';
import { voiceName } from './voice-name.ts';

interface TickerLineProps {
  readonly seq: number;
  readonly called: Called | null;
  readonly role: Role;
  readonly text: string;
}

/** Takes plain values only: a line is drawn again when its own words change, and never else. */
export const TickerLine = memo(function TickerLine({ seq, called, role, text }: TickerLineProps) {
  return (
    <p data-ticker-line data-seq={seq} data-role={role} className="ticker-line">
      <Corner of={role} className={role === 'candidate' ? 'text-accent' : 'text-edge'} />
      <b className="ticker-name">
        <bdi>{voiceName(called)}</bdi>
        <span className="sr-only">, {t(`transcript.role.${role}`)}:</span>
      </b>{' '}
      <span lang="en" dir="auto" className="font-spoken">
        {text}
      </span>
    </p>
  );
});
