export const imports = {
  open: 'Open a transcript',
  /** Beside the button. */
  what: 'WebVTT, SRT, the text that Meet, Teams or Zoom save, or sessions that Ringside has exported. You can also drop the file here.',
  dropHere: 'Drop the transcript here',
  dropThen: 'It is opened as a session that is over. It stays on this computer.',
  reading: 'Opening {{name}}',
  notOpened: '{{name}} was not opened.',
  dismiss: 'Dismiss',
  opened: 'The transcript is open.',
  fromFile: 'You are looking at a file.',
  close: 'Close it',

  /** Why a file was not opened, as a sentence with what to do. */
  problems: {
    several: 'Open one file at a time.',
    tooLarge: 'It is larger than 20 MB; a transcript is far smaller.',
    notAFile: 'The browser could not read it. Is it a folder, or has it been moved?',
    'not-capturing': 'Agree to the conditions in the panel first, then open it again.',
    malformed: 'Ringside could not take it in. Reload the panel and try again.',
    interrupted: 'Ringside was interrupted. Try again.',
    silent: 'Ringside did not answer in time. Open it again: it is not stored twice.',
    'storage-full': 'There is no room left to store it: free some disk space and try again. Nothing of it was stored.',
    'storage-failed': 'The browser refuses to store it: restart the browser and try again. Nothing of it was stored.',
  },

  /** What is wrong with the text itself, and where. */
  atLine: 'Line {{line}}: {{fault}}',
  faults: {
    empty: 'The file is empty.',
    'no-words': 'There are no words in this file.',
    'too-large': 'The file is larger than 20 MB; a transcript is far smaller.',
    'word-document':
      'This is a Word document or an archive. Download the transcript as .vtt, or copy its text into a .txt.',
    pdf: 'This is a PDF. Download the transcript as .vtt or .txt.',
    'not-utf-8': 'The text is not in UTF-8. Save it as UTF-8 and try again.',
    page: 'expected a transcript as text, but this is a page or XML. Download it as .vtt or .txt.',
    'long-line': 'expected a line of a transcript, but this is longer than 100,000 characters.',
    'too-many-lines': 'more than a million lines are too many to read.',
    'too-many-entries': 'more than 50,000 entries are too many to read.',
    'webvtt-header': 'expected "WEBVTT", with which such a file begins.',
    'webvtt-times': 'expected the times of a cue, such as "00:00:01.000 --> 00:00:04.000".',
    'webvtt-first-times': 'expected the times of the first cue, such as "00:00:01.000 --> 00:00:04.000".',
    'srt-start': 'expected the number or the times of the first subtitle.',
    'srt-times': 'expected the times of a cue, such as "00:00:01,000 --> 00:00:04,000".',
    'srt-first-times': 'expected the times of the first cue, such as "00:00:01,000 --> 00:00:04,000".',
    'teams-heading': 'expected a name and a time, such as "Ann Lee   0:03".',
    'zoom-heading': 'expected a name and a time, such as "[Ann Lee] 10:02:11".',
    time: 'expected a time, such as "00:05:00".',
    'name-and-text': 'expected "Name: text".',
    'no-transcript': 'expected "Name: text", or what Teams, Zoom or Meet write at the start of a transcript.',
  },

  /** A file of sessions, a backup or an export. */
  sessions: {
    choose: 'Import a backup or exported sessions',
    what: 'A JSON file that Ringside has written. You see what it holds before anything is stored.',
    title: 'Import “{{name}}”',
    waiting_one: '{{count, number}} more file comes after it.',
    waiting_other: '{{count, number}} more files come after it.',
    looking: 'Looking through the file',
    comparing: 'Comparing it with what is here',
    bringing: 'Storing',
    stop: 'Cancel',
    close: 'Close',
    holds_one: 'The file is whole. It holds {{count, number}} session.',
    holds_other: 'The file is whole. It holds {{count, number}} sessions.',
    madeAt: 'It was written on {{when}}.',
    fates: {
      added_one: '{{count, number}} session is new and will be added.',
      added_other: '{{count, number}} sessions are new and will be added.',
      continued_one: '{{count, number}} session is here already and gets the marks and notes that only the file has.',
      continued_other:
        '{{count, number}} sessions are here already and get the marks and notes that only the file has.',
      beside_one: '{{count, number}} session is here as well, but each has something the other has not: both are kept.',
      beside_other:
        '{{count, number}} sessions are here as well, but each has something the other has not: both are kept.',
      known_one: '{{count, number}} session is here already, with all that is in the file: it stays as it is.',
      known_other: '{{count, number}} sessions are here already, with all that is in the file: they stay as they are.',
    },
    shortens:
      'With these settings sessions are kept for a limited time: older ones are deleted, those that are here too.',
    nothingLost: 'Nothing that is here is changed or lost.',
    expiring_one:
      'Your settings keep sessions for a limited time: {{count, number}} of these is older and would be deleted again soon. Change that in the settings first if you want to keep it.',
    expiring_other:
      'Your settings keep sessions for a limited time: {{count, number}} of these are older and would be deleted again soon. Change that in the settings first if you want to keep them.',
    settings: 'Take over the settings of the backup as well',
    settingsAbout:
      'Names, look, keys, how long sessions are kept, and the list of your sites; whether a site may be read is asked for again. Your agreement and the places you have pointed at are not in a backup.',
    settingsDamaged: 'These could not be read and stay as they are here: {{names}}.',
    start: 'Import',
    /** Where there is nothing else to take over. */
    startSettings: 'Take over the settings',
    /** No session, mark or note of the file is new. */
    allHere: 'Everything in it is here already: there is nothing to import.',
    done_one: 'Done. {{count, number}} session was stored.',
    done_other: 'Done. {{count, number}} sessions were stored.',
    settingsDone: 'The settings of the backup were taken over.',
    stopped: 'Cancelled. Nothing of it was stored.',
    refused: 'This file was not imported, and nothing was changed.',
    settingsFailed: 'The sessions are there; the settings could not be stored. Free some space and import again.',
    atLine: 'Line {{line, number}}: {{fault}}',
    faults: {
      empty: 'The file is empty.',
      foreign: 'This is no file that Ringside has written.',
      newer: 'This file was written by a newer Ringside. Update Ringside, then import it again.',
      truncated: 'The file ends too early: it was not downloaded or copied whole. Take another copy.',
      damaged: 'This is not how Ringside wrote it: the file is damaged or was changed by hand. Take another copy.',
      row: 'This is not of the form that Ringside writes: the file is damaged or was changed by hand. Take another copy.',
      stray: 'This belongs to a session that is not in the file. Take another copy.',
      order: 'This stands there twice, or in the wrong place. Take another copy.',
      'too-many': 'The file holds more than Ringside can take in.',
      'long-line': 'This line is longer than any that Ringside writes.',
      'not-utf-8': 'This is not in UTF-8: the file is damaged. Take another copy.',
      behind: 'There is something behind the end of the file. Take another copy.',
      changed: 'The file is not what was written: its check does not fit. Take another copy.',
    },
    problems: {
      notAFile: 'The browser could not read it. Has it been moved, or changed meanwhile?',
      noRoom:
        'There is not enough room: it needs about {{needed}}, and {{free}} are free. Delete sessions you no longer need, or free some space on this computer, then import it again.',
      'not-capturing': 'Agree to the conditions in the panel first, then import it again.',
      malformed: 'Ringside did not understand its own request. Reload this page and try again.',
      live: 'A call is on, and its words come first. Import the file when it is over.',
      interrupted: 'Ringside was interrupted. Try again.',
      changed: 'What is stored here has changed meanwhile. Import it again.',
      silent: 'Ringside did not answer in time. Restart the browser, then import it again: nothing is stored twice.',
      'storage-full':
        'There is no room left to store it. Delete sessions you no longer need, or free some space on this computer, then import it again.',
      'storage-failed': 'The browser refuses to store it. Restart it, then try again.',
    },
  },
} as const;
