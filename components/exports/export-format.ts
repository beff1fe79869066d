export const EXPORT_FORMATS = ['markdown', 'json', 'webvtt', 'csv', 'anki'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface FileKind {
  readonly ending: string;
  readonly type: string;
  /** Several sessions are one file: a table, a deck, a list. A text to read is of one session. */
  readonly holdsSeveral: boolean;
}

export const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  markdown: { ending: 'md', type: 'text/markdown', holdsSeveral: false },
  json: { ending: 'json', type: 'application/json', holdsSeveral: true },
  webvtt: { ending: 'vtt', type: 'text/vtt', holdsSeveral: false },
  csv: { ending: 'csv', type: 'text/csv', holdsSeveral: true },
  anki: { ending: 'txt', type: 'text/plain', holdsSeveral: true },
};
