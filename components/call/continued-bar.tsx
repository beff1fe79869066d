import type { Continued } from '#core/session/continued.ts';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { clockTime } from '../notes/clock-time.ts';
import { useActions } from '../panel/actions-context.ts';

/** A session that goes on by itself says so, until that has been read or a new one is begun. */
export function ContinuedBar({ continued: { at, lengthMs } }: { readonly continued: Continued }) {
  const { sessionSplit } = useActions();
  const readAt = usePanelStore((s) => s.continuedReadAt);
  const continuedRead = usePanelStore((s) => s.continuedRead);
  if (readAt === at) return null;
  const count = Math.max(1, Math.round(lengthMs / 60_000));
  return (
    <section
      data-continued
      aria-label={t('call.continued.region')}
      className="flex shrink-0 items-start gap-1 border-b border-line py-1 pr-2 pl-4 text-[0.8125rem] leading-snug"
    >
      <div className="min-w-0 grow py-1">
        <p>{t('call.continued.said', { count, time: clockTime(at) })}</p>
        <Button kind="line" data-action="split-session" className="mt-1" onClick={sessionSplit}>
          {t('call.continued.split')}
        </Button>
      </div>
      <IconButton
        icon="close"
        label={t('call.continued.dismiss')}
        data-action="dismiss-continued"
        onClick={() => continuedRead(at)}
      />
    </section>
  );
}
