export const states = {
  consent: {
    eyebrow: 'Before you start',
    title: 'For mock rounds that everybody knows about',
    what: 'Ringside reads the captions of a call in this browser, works out which kind of backend round is open, and shows you the next thing to cover.',
    points: {
      read: {
        title: 'What is read',
        text: 'The captions, who they say is speaking, the call’s title, and whether captions are on. No sound and no picture.',
      },
      kept: {
        title: 'Where it stays',
        text: 'In this browser on this computer. Nothing is sent anywhere, and removing Ringside removes all of it.',
      },
      notFor: {
        title: 'What it is not for',
        text: 'A real interview. It hides from nobody: share your screen, and everybody sees it.',
      },
    },
    check: 'I use it only where everyone in the call knows it is a rehearsal',
    start: 'Start',
  },

  noCall: {
    eyebrow: 'No call yet',
    cue: 'Join a call in this browser',
    next: 'Ringside notices by itself and tells you how to turn captions on.',
    sites: 'It works with',
    allow: 'Allow',
    allowSite: 'Allow {{site}}',
    last: 'Your last session',
  },

  hosts: {
    title: 'Another site',
    which: 'Your own Jitsi or BigBlueButton server, or any site that shows captions.',
    label: 'Host name of another site',
    example: 'calls.example.org',
    add: 'Add',
    remove: 'Remove',
    removeHost: 'Remove {{host}}',
    faults: {
      empty: 'Type the site’s host name, such as calls.example.org.',
      'not-https': 'Only sites with https can be read: browsers allow calls on nothing else.',
      'not-a-host': 'That is not a host name: those look like calls.example.org.',
      'known-site': 'Ringside knows this site already: it is in the list above.',
    },
  },

  waiting: { todo: 'Before it can start', waiting: 'Waiting' },

  ended: {
    eyebrow: 'The call has ended',
    file: 'From a transcript file',
    untitled: 'Your session',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    covered: 'Covered',
    missed: 'Asked, not covered',
    never: 'Not reached',
    skipped: 'Skipped',
    notes: 'Notes',
    noRound: 'No round was recognised in this session.',
    whoFirst: 'Rounds are recognised once it is known which voice is yours.',
    nothing: 'Nothing was captured',
    why: 'No captions were read in this call: they were off, or capture was paused.',
  },
} as const;
