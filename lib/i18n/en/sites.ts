/** The meeting sites: in full, as one speaks of them, and where they are. */
export const sites = {
  'google-meet': { name: 'Google Meet', short: 'Meet', where: 'meet.google.com' },
  'microsoft-teams': { name: 'Microsoft Teams', short: 'Teams', where: 'on the web' },
  zoom: { name: 'Zoom', short: 'Zoom', where: 'in the browser' },
  'jitsi-meet': { name: 'Jitsi Meet', short: 'Jitsi Meet', where: 'meet.jit.si' },
  other: { name: 'Another site', short: 'this call', where: 'by its host name' },
} as const;
