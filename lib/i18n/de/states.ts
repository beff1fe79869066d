import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const states = {
  start: {
    eyebrow: 'Ein Gespräch läuft',
    title: 'Wissen alle darin Bescheid?',
    check: 'Alle in diesem Gespräch wissen, dass es eine Übung ist und dass Ringside die Untertitel liest',
    start: 'Los geht’s',
    continue: 'Sitzung von {{time}} fortsetzen ({{length}})',
    ask: 'Noch nicht gefragt? Schreib das in den Chat des Gesprächs:',
    sentence: 'I’m rehearsing with Ringside, which reads our captions on my computer. Is that okay with everyone?',
    copy: 'Satz kopieren',
    copied: 'Kopiert',
    notCopied: 'Nicht kopiert: Markiere den Satz oben',
    problems: {
      gone: 'Nicht gestartet: Dieses Gespräch läuft nicht mehr.',
      'page-silent': 'Der Tab des Gesprächs antwortet nicht. Lade ihn neu: Dann geht es von selbst los.',
      'storage-full': 'Nicht gestartet: Der Browser hat keinen Platz mehr. Schaff Platz und starte noch einmal.',
      'storage-failed':
        'Nicht gestartet: Der Browser will nichts speichern. Starte ihn neu und versuch es noch einmal.',
      malformed:
        'Nicht gestartet: Diese Seitenleiste ist älter als der Rest von Ringside. Schließ sie und öffne sie wieder.',
      silent: 'Ringside hat nicht rechtzeitig geantwortet. Starte noch einmal.',
    },
  },

  noCall: {
    eyebrow: 'Noch kein Gespräch',
    cue: 'Geh in diesem Browser in ein Gespräch',
    next: 'Ringside merkt es von selbst und sagt dir, wie du Untertitel einschaltest.',
    sites: 'Es läuft mit',
    allow: 'Erlauben',
    allowSite: '{{site}} erlauben',
    last: 'Deine letzte Sitzung',
  },

  hosts: {
    title: 'Eine andere Seite',
    which: 'Dein eigener Jitsi- oder BigBlueButton-Server, oder jede Seite, die Untertitel zeigt.',
    label: 'Hostname einer anderen Seite',
    example: 'calls.example.org',
    add: 'Hinzufügen',
    remove: 'Entfernen',
    removeHost: '{{host}} entfernen',
    faults: {
      empty: 'Schreib den Hostnamen der Seite, etwa calls.example.org.',
      'not-https': 'Nur Seiten mit https lassen sich lesen: Browser erlauben Gespräche nur dort.',
      'not-a-host': 'Das ist kein Hostname: Einer sieht aus wie calls.example.org.',
      'known-site': 'Ringside kennt diese Seite schon: Sie steht oben in der Liste.',
    },
  },

  waiting: { todo: 'Bevor es losgehen kann', waiting: 'Wartet' },

  ended: {
    eyebrow: 'Das Gespräch ist zu Ende',
    file: 'Aus einer Mitschrift-Datei',
    untitled: 'Deine Sitzung',
    covered: 'Behandelt',
    missed: 'Gefragt, nicht behandelt',
    never: 'Nicht erreicht',
    skipped: 'Weggelassen',
    notes: 'Notizen',
    noRound: 'In dieser Sitzung wurde keine Runde erkannt.',
    whoFirst: 'Runden werden erkannt, sobald klar ist, welche Stimme deine ist.',
    nothing: 'Es wurde nichts mitgeschrieben',
    why: 'In diesem Gespräch wurden keine Untertitel gelesen: Sie waren aus, oder das Mitschreiben war pausiert.',
  },
} satisfies Translation<typeof en.states>;
