export const IMPORT_STRINGS = {
  open: 'Open a transcript',
  /** Beside the button. */
  what: 'WebVTT, SRT, or the text that Meet, Teams or Zoom save. You can also drop the file here.',
  dropHere: 'Drop the transcript here',
  dropThen: 'It is opened as a session that is over. It stays on this computer.',
  reading: (name: string) => `Opening ${name}`,
  notOpened: (name: string) => `${name} was not opened.`,
  dismiss: 'Dismiss',
  opened: 'The transcript is open.',
  fromFile: 'You are looking at a file.',
  close: 'Close it',
} as const;

/** Why a file was not opened, as a sentence with what to do. */
export const IMPORT_PROBLEMS = {
  several: 'Open one file at a time.',
  tooLarge: 'It is larger than 20 MB; a transcript is far smaller.',
  notAFile: 'The browser could not read it. Is it a folder, or has it been moved?',
  'not-capturing': 'Agree to the conditions first.',
  malformed: 'Ringside could not take it in. Reload the panel and try again.',
  interrupted: 'Ringside was interrupted. Try again.',
  silent: 'Ringside did not answer in time. Open it again: it is not stored twice.',
  'storage-full': 'There is no room left to store it: free some disk space and try again. Nothing of it was stored.',
  'storage-failed': 'The browser refuses to store it: restart the browser and try again. Nothing of it was stored.',
} as const;
