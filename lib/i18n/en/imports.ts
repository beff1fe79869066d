export const imports = {
  open: 'Open a transcript',
  /** Beside the button. */
  what: 'WebVTT, SRT, or the text that Meet, Teams or Zoom save. You can also drop the file here.',
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
    'not-capturing': 'Agree to the conditions first.',
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
} as const;
