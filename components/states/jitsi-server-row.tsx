import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { JitsiServer } from '../panel/panel-model.ts';

/** One server of the user's own; where the browser has taken its permission back, it is asked for again. */
export function JitsiServerRow({ server: { host, granted } }: { readonly server: JitsiServer }) {
  const { jitsiServerWanted, jitsiServerRemoved } = useActions();
  return (
    <li data-jitsi-host={host} className="flex min-h-10 items-center gap-1 border-t border-line py-1">
      <bdi className="min-w-0 grow break-all">{host}</bdi>
      {!granted && (
        <Button
          data-action="allow-jitsi"
          aria-label={t('states.noCall.allowSite', { site: host })}
          onClick={() => jitsiServerWanted(host)}
        >
          {t('states.noCall.allow')}
        </Button>
      )}
      <Button
        kind="bare"
        data-action="remove-jitsi"
        aria-label={t('states.jitsi.removeServer', { host })}
        onClick={() => jitsiServerRemoved(host)}
      >
        {t('states.jitsi.remove')}
      </Button>
    </li>
  );
}
