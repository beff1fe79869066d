import { t } from '#i18n/i18n.ts';
import { forgetCallHost, requestCallHost, useCallHosts } from '../live/use-call-hosts.ts';
import { removeSite, requestSite, useSites } from '../live/use-sites.ts';
import { PermissionRow } from './permission-row.tsx';
import { Section } from './section.tsx';

export function SitesSection() {
  const sites = useSites();
  const hosts = useCallHosts();
  return (
    <Section name="sites" title={t('settings.sites.title')} about={t('settings.sites.about')}>
      <ul className="mt-3">
        {sites.map(({ platform, granted, required }) => (
          <PermissionRow
            key={platform}
            id={platform}
            name={t(`sites.${platform}.name`)}
            granted={granted}
            {...(required ? {} : { onRemove: () => removeSite(platform) })}
            onAllow={() => requestSite(platform)}
          />
        ))}
        {hosts.map(({ host, granted }) => (
          <PermissionRow
            key={host}
            id={host}
            name={host}
            granted={granted}
            onAllow={() => requestCallHost(host)}
            onRemove={() => forgetCallHost(host)}
          />
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">{t('settings.sites.more')}</p>
    </Section>
  );
}
