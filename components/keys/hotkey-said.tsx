import { memo, useEffect } from 'react';
import { t } from '#i18n/i18n.ts';
import { type HotkeyOutcome, usePanelStore } from '#store/panel.ts';

const SAID_FOR_MS = 6_000;

/** What a key of the whole browser has done is seen in the panel and read out; that it has done nothing is also written. */
export const HotkeySaid = memo(function HotkeySaid() {
  const outcome = usePanelStore((s) => s.hotkeyOutcome);
  const said = usePanelStore((s) => s.hotkeySaid);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(said, SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome, said]);
  const isRefusal = outcome?.kind === 'refused';
  return (
    <p
      role="status"
      aria-label={t('keys.region')}
      data-hotkey={outcome?.kind ?? ''}
      // Over the panel, so that nothing moves while somebody speaks.
      className={
        isRefusal
          ? 'pointer-events-none fixed inset-x-3 bottom-13 z-10 rounded-md bg-ink px-3 py-2 text-sm leading-snug text-ground'
          : 'sr-only'
      }
    >
      {outcome === null ? '' : wordsOf(outcome)}
    </p>
  );
});

function wordsOf(outcome: HotkeyOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return t(`keys.refusals.${outcome.refusal}`);
    case 'done':
      return outcome.did === 'note' ? t('keys.done.note') : t(`keys.done.${outcome.did}`, { what: outcome.what });
    case 'quiet':
      return '';
  }
}
