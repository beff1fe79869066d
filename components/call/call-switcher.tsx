import type { Call } from '#core/session/health.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';

/** Calls in other tabs: the panel follows one, and says that there are more. */
export function CallSwitcher({ calls }: { readonly calls: readonly Call[] }) {
  const { callChosen } = useActions();
  return (
    <section aria-label={t('call.region')} className="shrink-0 border-b border-line px-4 py-1.5">
      {calls.map(({ tabId, platform, title, meetingId }) => (
        <p key={tabId} className="flex items-center gap-2 text-[0.8125rem]">
          <span className="shrink-0 text-soft">{t('call.also')}</span>
          <bdi className="min-w-0 grow truncate font-semibold">
            {t(`sites.${platform}.short`)}: {title || meetingId}
          </bdi>
          <Button kind="line" data-action="choose-call" data-tab={tabId} onClick={() => callChosen(tabId)}>
            {t('call.show')}
          </Button>
        </p>
      ))}
    </section>
  );
}
