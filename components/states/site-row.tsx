import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { Site } from '../panel/panel-model.ts';

/** A meeting site; those that are not granted yet are asked for when they are first wanted. */
export function SiteRow({ site: { platform, granted } }: { readonly site: Site }) {
  const { siteWanted } = useActions();
  const name = t(`sites.${platform}.name`);
  return (
    <li className="flex min-h-10 items-center justify-between gap-3 border-t border-line py-1">
      <span>{name}</span>
      {granted ? (
        <span className="text-soft">{t(`sites.${platform}.where`)}</span>
      ) : (
        <Button
          data-action="allow-site"
          data-site={platform}
          aria-label={t('states.noCall.allowSite', { site: name })}
          onClick={() => siteWanted(platform)}
        >
          {t('states.noCall.allow')}
        </Button>
      )}
    </li>
  );
}
