import type { Call } from '#core/session/health.ts';
import { Button } from '../controls/button.tsx';
import { PLATFORM_NAMES } from '../health/health-words.ts';
import { useActions } from '../panel/actions-context.ts';
import { CALL_STRINGS } from './call-strings.ts';

/** Calls in other tabs: the panel follows one, and says that there are more. */
export function CallSwitcher({ calls }: { readonly calls: readonly Call[] }) {
  const { callChosen } = useActions();
  return (
    <section aria-label={CALL_STRINGS.region} className="shrink-0 border-b border-line px-4 py-1.5">
      {calls.map(({ tabId, platform, title, meetingId }) => (
        <p key={tabId} className="flex items-center gap-2 text-[0.8125rem]">
          <span className="shrink-0 text-soft">{CALL_STRINGS.also}</span>
          <bdi className="min-w-0 grow truncate font-semibold">
            {PLATFORM_NAMES[platform]}: {title || meetingId}
          </bdi>
          <Button kind="line" data-action="choose-call" data-tab={tabId} onClick={() => callChosen(tabId)}>
            {CALL_STRINGS.show}
          </Button>
        </p>
      ))}
    </section>
  );
}
