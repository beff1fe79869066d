import type { PlatformId } from '#core/session/session.ts';

/** Match patterns of the meeting sites. Meet is granted on installation, the others when first used. */
export const SITE_HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
  'google-meet': ['https://meet.google.com/*'],
  // Some tenants are sent to a host of their region, such as emea.teams.microsoft.com.
  'microsoft-teams': ['https://*.teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  zoom: ['https://*.zoom.us/*'],
  'jitsi-meet': ['https://meet.jit.si/*'],
  // Named by the user, one by one.
  other: [],
};

export const REQUIRED_HOSTS: readonly string[] = SITE_HOSTS['google-meet'];

export const OPTIONAL_HOSTS: readonly string[] = [
  ...SITE_HOSTS['microsoft-teams'],
  ...SITE_HOSTS.zoom,
  ...SITE_HOSTS['jitsi-meet'],
];

/**
 * Jitsi and others run on anybody's server, so any single host has to be askable. Nothing ever asks for all:
 * only for the one host that the user has typed (`call-host.ts`).
 */
export const ASKABLE_HOSTS: readonly string[] = ['https://*/*'];

/** The servers that the stage plays besides the real sites, and grants to itself. */
export const STAGE_JITSI_HOST = 'jitsi.example.org';
export const STAGE_OTHER_HOST = 'bbb.example.org';
