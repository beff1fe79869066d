import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Icon } from '../controls/icon.tsx';
import { newestPart } from './newest-part.ts';
import { TickerLine } from './ticker-line.tsx';
import { useFollowEnd } from './use-follow-end.ts';

/** Enough to scroll back a minute or two; the desk has the rest. */
const LINES_SHOWN = 40;

/** The last lines as they are spoken, in a box that never changes its size. */
export function Ticker({ lines }: { readonly lines: readonly SpokenLine[] }) {
  const { box, following, onScroll, follow } = useFollowEnd();
  return (
    <div className="relative">
      <div
        ref={box}
        role="log"
        aria-live="off"
        aria-label={t('transcript.log')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
        className="ticker"
      >
        {lines.slice(-LINES_SHOWN).map(({ utterance, called, role }) => (
          <TickerLine
            key={utterance.seq}
            seq={utterance.seq}
            called={called}
            role={role}
            text={newestPart(utterance.text)}
          />
        ))}
      </div>
      {!following && (
        <button
          type="button"
          onClick={follow}
          className="absolute right-4 bottom-2 inline-flex h-7 items-center gap-1 rounded-full border border-edge bg-raised px-2.5 text-xs font-semibold"
        >
          <Icon name="down" />
          {t('transcript.latest')}
        </button>
      )}
    </div>
  );
}
