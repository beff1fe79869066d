export const desk = {
  name: 'Ringside',
  nav: 'Desk',
  /** The name of the tab. */
  tab: '{{page}} – Ringside',
  pages: { sessions: 'Sessions', progress: 'Progress', settings: 'Settings' },
  noSessions: 'No sessions yet. The first one appears here as soon as somebody has spoken in a call.',
  unreadable: 'What was stored could not be read. Reload this page; if that does not help, restart the browser.',
  file: 'Transcript file',
  back: 'All sessions',
  nothingSaid: 'Nobody has said anything in this session.',
  openPanel: 'Open the panel',
  erased: {
    done: 'Everything was deleted.',
    importEnded: 'The import that was under way here has ended with it: nothing of it was stored.',
    next: 'Ringside is as if it had just been installed: its panel asks for your agreement before anything is stored again.',
    close: 'Close',
  },
  deletion: {
    delete: 'Delete',
    deleteSession: 'Delete {{title}}',
    done: '“{{title}}” is deleted.',
    undo: 'Undo',
    close: 'Close, and do not undo',
    problems: {
      live: 'That session was not deleted: its call is still on. End the call first.',
      malformed:
        'That session was not deleted: Ringside did not understand its own request. Reload this page and try again.',
      'storage-failed':
        'That session was not deleted: the browser could not change what is stored. Try again; if that does not help, restart the browser.',
    },
  },
} as const;
