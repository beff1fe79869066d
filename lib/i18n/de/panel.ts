import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const panel = {
  name: 'Ringside',
  unreadable:
    'Das Gespeicherte ließ sich nicht lesen. Lade die Seitenleiste neu; hilft das nicht, starte den Browser neu.',
  nowIs: 'Jetzt: {{cue}}',
  askedFor: 'Du wurdest gefragt. Jetzt: {{cue}}',
  unsure: 'Welche Runde ist es? {{rounds}}',
} satisfies Translation<typeof en.panel>;
