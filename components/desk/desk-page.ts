/** Where the desk can be opened, as its address says it. */
export type DeskPage = 'sessions' | 'progress' | 'settings';
