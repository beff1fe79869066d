export const welcome = {
  eyebrow: 'Before you start · {{step}} of {{steps}}',
  next: 'Next',
  back: 'Back',
  agree: 'I agree',
  rehearse: 'Try it: one minute',
  later: 'Not now',
  close: 'Done',
  /** Leads back here later. */
  readAgain: 'Read the introduction',

  what: {
    title: 'For mock rounds only',
    text: 'Ringside reads the captions of a call in this browser, works out which kind of backend round is open, and shows you the next thing to cover.',
    notFor: 'It is not for a real interview, and it hides from nobody: share your screen, and everybody sees it.',
    ask: 'Everyone in the call has to know:',
  },

  read: {
    title: 'What is read, and where it stays',
    points: {
      read: {
        title: 'What is read',
        text: 'The captions, who they say is speaking, the call’s title, and whether captions are on. No sound and no picture.',
      },
      kept: {
        title: 'Where it stays',
        text: 'In this browser on this computer. Nothing is sent anywhere, and removing Ringside removes all of it.',
      },
      asked: {
        title: 'What you are asked',
        text: 'In every call, whether everyone in it knows; nothing is kept before you say so. Transcript files are yours to judge: open only those that everyone in them agrees to.',
      },
    },
  },

  try: {
    title: 'Try it now, without a call',
    text: 'A minute of a mock interview plays right here. Nobody is captured and nothing is kept, so press whatever you like.',
    notNow: 'While a call is captured there is no rehearsal. Start one from here when no call is on.',
    keys: {
      tick: 'ticks the step on screen',
      why: 'shows why it is graded',
      keys: 'lists all keys, at any time',
    },
  },
} as const;
