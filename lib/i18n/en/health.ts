const OFF = 'Not capturing';

export const health = {
  region: 'Capture',
  pause: 'Pause',
  resume: 'Resume',
  keys: 'Keys',
  desk: 'Sessions and settings',
  turnOn: 'Turn captions on',
  allow: 'Allow again',

  /** While captures run, the header proves it: how long ago the last caption came. */
  listening: {
    /** No caption yet proves nothing: the badge says so too. */
    badge: 'Listening',
    none: 'Listening. No caption yet',
    /** Captions are on, and the page shows none because nobody is speaking. */
    resting: 'Captions are on. Last caption {{ago}}',
    silence: 'Captions are on. Nobody is speaking.',
    fresh: 'Listening. Last caption {{ago}}',
    quiet: 'No caption for {{span}}. If somebody is speaking, turn captions off and on again.',
  },
  justNow: 'just now',
  ago: '{{span}} ago',
  span: {
    seconds: '{{seconds}} s',
    minutes: '{{minutes}} min',
    hours: '{{hours}} h',
    hoursAndMinutes: '{{hours}} h {{minutes}} min',
  },

  /** A badge at a glance; a sentence for the header; a cue, the one thing to do; and how, or what happens meanwhile. */
  states: {
    'captions-off': {
      badge: OFF,
      sentence: 'Captions are off in {{site}}. {{todo}}',
      /** Where captions that are on show nothing before the first word. */
      unseen: 'No captions in {{site}} yet. {{todo}}',
      cue: 'Turn captions on',
    },
    'wrong-language': {
      badge: 'Not {{wanted}}',
      sentence: 'The captions look like {{language}}, not {{wanted}}. {{todo}}',
      cue: 'Set captions to {{wanted}}',
    },
    'consent-missing': {
      badge: OFF,
      sentence: 'Nothing is kept before you agree.',
      cue: 'Agree first',
      how: 'Nothing is read from any call until you have.',
    },
    'not-started': {
      badge: OFF,
      sentence: 'Nothing of this call is kept before you start.',
      cue: 'Start, or leave it',
      how: 'Nothing of this call is kept before you have said that everyone in it knows.',
    },
    'permission-missing': {
      badge: OFF,
      sentence: 'The browser does not let Ringside read this site any more.',
      cue: 'Allow the site again',
      how: 'Somebody has taken the permission back in the browser’s settings. What is already stored stays. Once the site is allowed again, capture goes on in the same session.',
    },
    'no-meeting': {
      badge: OFF,
      sentence: 'No call yet.',
      cue: 'Join a call',
      how: 'Open it in this browser. Ringside notices by itself.',
    },
    'no-captions-yet': {
      badge: OFF,
      sentence: 'No captions found here yet.',
      cue: 'Turn captions on here',
      how: 'Ringside does not know this site. Turn captions on in the call and let somebody talk for a few seconds: it finds them by how they grow. If it does not, show it where they are.',
    },
    lobby: {
      badge: OFF,
      sentence: 'Waiting to be let in.',
      cue: 'Waiting to be let in',
      how: 'Somebody in the call has to admit you. Nothing to do here until you are in.',
    },
    'waiting-for-speech': {
      badge: 'Ready',
      sentence: 'Captions are on. Nobody has spoken yet.',
      cue: 'Ready when somebody speaks',
      how: 'Captions are on. The first words appear here by themselves. If people are talking already, check the language of the captions.',
    },
    capturing: {
      badge: 'Capturing',
      sentence: 'Listening.',
      cue: 'Listening',
      how: 'The first words appear here as they are spoken.',
    },
    'by-behaviour': {
      badge: 'Capturing',
      sentence: 'Reading captions by how they behave. Who speaks is not known.',
      fresh: 'Reading captions by how they behave. Who speaks is not known. Last caption {{ago}}',
      /** Where pictures tell the voices apart. */
      voices: 'Reading captions by how they behave. Names are not known. Last caption {{ago}}',
      cue: 'Listening',
      how: 'The call’s page is not one Ringside knows. Its captions are found by how they grow.',
    },
    'by-choice': {
      badge: 'Capturing',
      sentence: 'Reading captions where you showed them. Who speaks is not known.',
      fresh: 'Reading captions where you showed them. Who speaks is not known. Last caption {{ago}}',
      voices: 'Reading captions where you showed them. Names are not known. Last caption {{ago}}',
      cue: 'Listening',
      how: 'The first words appear here as they are spoken.',
    },
    unreadable: {
      badge: OFF,
      sentence: 'This page has changed. Looking for its captions by how they behave.',
      cue: 'Let somebody talk',
      how: 'Captions are on, but this page builds them in a way Ringside does not know. It finds them by how they grow, once somebody has talked for a few seconds. If it does not, show it where they are, or reload the call’s tab.',
    },
    'partly-read': {
      badge: 'Words missing',
      sentence:
        'Part of the captions cannot be read: the page has changed. Reload the call’s tab, or show where they are.',
      cue: 'Reload the call’s tab',
      how: 'Some captions are read, others not. If a reload does not help, show Ringside where they are: the site has changed. The report of the capture check helps to mend that.',
    },
    stalled: {
      badge: 'Listening',
      sentence: 'No captions for a while. If somebody is speaking, turn them off and on again.',
      cue: 'No captions for a while',
      how: 'If somebody is speaking, turn the captions off and on again in the call.',
    },
    'lost-contact': {
      badge: OFF,
      sentence: 'Lost contact with the call’s tab. Reload it.',
      cue: 'Reload the call’s tab',
      how: 'Its page stopped answering, most likely because Ringside was updated. What is already stored stays.',
    },
    'worker-silent': {
      badge: 'Not stored yet',
      sentence: 'Captions are read but not stored yet. Still trying.',
      cue: 'Still trying to store captions',
      how: 'The call’s tab holds on to them and sends them again. Keep that tab open.',
    },
    'storage-full': {
      badge: 'Not stored',
      sentence: 'Storage is full: free some space. What you see is kept until then.',
      cue: 'Free some disk space',
      how: 'The browser has no room left. Captions wait in the call’s tab until there is: keep that tab open.',
    },
    'storage-failed': {
      badge: 'Not stored',
      sentence: 'The browser refuses to store captions. Restart it after the call.',
      cue: 'Restart the browser',
      how: 'Its storage does not accept anything. Captions wait in the call’s tab: keep that tab open as long as you can.',
    },
    paused: {
      badge: 'Paused',
      sentence: 'Nothing is stored until you resume.',
      cue: 'Paused',
      how: 'Nothing is stored until you resume: press p.',
    },
    rehearsing: {
      badge: 'Rehearsal',
      sentence: 'Rehearsal: nobody is being captured.',
      cue: 'A rehearsal',
      how: 'Nobody is being captured, and nothing of it is kept.',
    },
    ended: {
      badge: OFF,
      sentence: 'The call has ended.',
      cue: 'The call has ended',
      how: 'Nothing was said that could be kept.',
    },
  },

  /** The user shows where the captions are. */
  point: {
    show: 'Show me where the captions are',
    again: 'Show me again',
    cancel: 'Cancel',
    onAlready: 'Are they on, and nothing appears here?',
    now: 'Point at the captions in the call and click. With keys: F6 goes to the page, then arrows and Enter.',
    lost: 'The place you showed no longer holds the captions.',
    /** On the page itself. */
    title: 'Ringside: show where the captions are',
    pointer: 'Point at the captions and click.',
    keys: 'Keys: arrows or Tab move, Enter chooses, Escape cancels.',
    holds: 'Here:',
  },

  /** Instead of the language's name, where that is not known. */
  anotherLanguage: 'another language',

  /** How captions are turned on, in the header's words and in full, and where their language is chosen. */
  captionsOn: {
    'google-meet': {
      short: 'Press c in the call.',
      how: 'Click into the call and press c, or use the CC button at the bottom. Meet must be set to the language you speak.',
      language: 'Change it at the left of Meet’s captions.',
    },
    'microsoft-teams': {
      short: 'Turn on live captions.',
      how: 'In the call: More, Language and speech, Show live captions. Alt+Shift+C does the same on Windows. Are they on already? Then the first words will show here.',
      language: 'Change the spoken language in the captions’ settings.',
    },
    zoom: {
      short: 'Choose Show captions.',
      how: 'In the call: Show captions at the bottom, or More, Captions. If the button is missing, the host has to allow captions.',
      language: 'Change it beside Show captions.',
    },
    'jitsi-meet': {
      short: 'Choose subtitles (CC) in the menu.',
      how: 'In the call: More actions, then subtitles or closed captions (CC). Where they open beside the chat, keep that tab open, or set subtitles to show on stage. Are they on already? Then the first words will show here. If there is no such button, the server offers none.',
      language: 'Change it under subtitles (CC).',
    },
    other: {
      short: 'Turn them on in the call.',
      how: 'Turn captions on in the call. The first words appear here by themselves.',
      language: 'Change it in the call.',
    },
  },
} as const;
