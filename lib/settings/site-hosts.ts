import type { PlatformId } from '#core/session/session.ts';

/** Match patterns of the meeting sites. Meet is granted on installation, the others when first used. */
export const SITE_HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
  'google-meet': ['https://meet.google.com/*'],
  'microsoft-teams': ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  zoom: ['https://*.zoom.us/*'],
};

export const REQUIRED_HOSTS: readonly string[] = SITE_HOSTS['google-meet'];

export const OPTIONAL_HOSTS: readonly string[] = [...SITE_HOSTS['microsoft-teams'], ...SITE_HOSTS.zoom];
