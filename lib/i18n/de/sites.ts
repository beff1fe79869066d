import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const sites = {
  'google-meet': { name: 'Google Meet', short: 'Meet', where: 'meet.google.com' },
  'microsoft-teams': { name: 'Microsoft Teams', short: 'Teams', where: 'im Web' },
  zoom: { name: 'Zoom', short: 'Zoom', where: 'im Browser' },
  'jitsi-meet': { name: 'Jitsi Meet', short: 'Jitsi Meet', where: 'meet.jit.si' },
  other: { name: 'Eine andere Seite', short: 'diesem Gespräch', where: 'mit ihrem Hostnamen' },
} satisfies Translation<typeof en.sites>;
