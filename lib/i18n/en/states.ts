export const states = {
  start: {
    eyebrow: 'A call is on',
    title: 'Does everyone in it know?',
    check: 'Everyone in this call knows that it is a rehearsal and that Ringside reads its captions',
    start: 'Start',
    /** Beside it: an earlier session of the same meeting to go on with. */
    continue: 'Continue the session of {{time}} ({{length}})',
    ask: 'Not asked yet? Put this into the call’s chat:',
    sentence: 'I’m rehearsing with Ringside, which reads our captions on my computer. Is that okay with everyone?',
    copy: 'Copy the sentence',
    copied: 'Copied',
    notCopied: 'Not copied: select the sentence above',
    /** Why it has not begun. */
    problems: {
      gone: 'It has not started: this call is not on any more.',
      'page-silent': 'The call’s tab does not answer. Reload it: capture then starts by itself.',
      'storage-full': 'It has not started: the browser has no room left. Free some disk space and press Start again.',
      'storage-failed': 'It has not started: the browser refuses to store anything. Restart it and try again.',
      malformed: 'It has not started: this panel is older than the rest of Ringside. Close it and open it again.',
      silent: 'Ringside has not answered in time. Press Start again.',
    },
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
