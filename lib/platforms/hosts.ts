/** Match patterns of the sites that Ringside can read. */

export const REQUIRED_HOSTS = ['https://meet.google.com/*'] as const;

/** Asked for in the panel when first used. */
export const OPTIONAL_HOSTS = [
  'https://teams.microsoft.com/*',
  'https://teams.live.com/*',
  'https://teams.cloud.microsoft/*',
  'https://*.zoom.us/*',
] as const;
