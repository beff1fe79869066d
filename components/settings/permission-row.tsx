import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';

interface PermissionRowProps {
  readonly id: string;
  readonly name: string;
  readonly granted: boolean;
  readonly onAllow: () => void;
  /** Absent where only the browser can take it back. */
  readonly onRemove?: () => void;
}

export function PermissionRow({ id, name, granted, onAllow, onRemove }: PermissionRowProps) {
  return (
    <li data-site={id} data-granted={granted} className="border-t border-line py-1.5">
      <div className="flex flex-wrap items-center gap-x-3">
        <bdi className="min-w-40 grow [overflow-wrap:anywhere]">{name}</bdi>
        <span className="text-sm text-soft">
          {granted ? t('settings.sites.granted') : t('settings.sites.notGranted')}
        </span>
        {!granted && (
          <Button data-action="allow-site" aria-label={t('states.noCall.allowSite', { site: name })} onClick={onAllow}>
            {t('states.noCall.allow')}
          </Button>
        )}
        {onRemove && granted && (
          <Button
            kind="bare"
            data-action="remove-site"
            aria-label={t('settings.sites.removeSite', { site: name })}
            onClick={onRemove}
          >
            {t('settings.sites.remove')}
          </Button>
        )}
      </div>
      {!onRemove && <p className="text-sm text-soft">{t('settings.sites.required', { site: name })}</p>}
    </li>
  );
}
