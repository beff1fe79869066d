import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { NamedHost } from '../panel/panel-model.ts';

/** One host that the user has named; where the browser has taken its permission back, it is asked for again. */
export function CallHostRow({ named: { host, granted } }: { readonly named: NamedHost }) {
  const { callHostWanted, callHostRemoved } = useActions();
  return (
    <li data-call-host={host} className="flex min-h-10 items-center gap-1 border-t border-line py-1">
      <bdi className="min-w-0 grow break-all">{host}</bdi>
      {!granted && (
        <Button
          data-action="allow-host"
          aria-label={t('states.noCall.allowSite', { site: host })}
          onClick={() => callHostWanted(host)}
        >
          {t('states.noCall.allow')}
        </Button>
      )}
      <Button
        kind="bare"
        data-action="remove-host"
        aria-label={t('states.hosts.removeHost', { host })}
        onClick={() => callHostRemoved(host)}
      >
        {t('states.hosts.remove')}
      </Button>
    </li>
  );
}
