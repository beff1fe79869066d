import type { PageEvidence } from '#core/captions/page-health.ts';

export const DOCTOR_STRINGS = {
  title: 'Check capture',
  close: 'Close',
  copy: 'Copy report',
  copied: 'Copied',
  notCopied: 'Not copied: select the lines above',
  promise: 'This is the whole report. It holds nothing that was said, no names and no id of the call.',
} as const;

/** Rows of the report, which is for people who mend adapters: the names are those of the source. */
export const DOCTOR_LABELS = {
  state: 'State',
  page: 'Page',
  site: 'Site',
  permission: 'Site may be read',
  adapter: 'Adapter',
  stage: 'Call',
  button: 'Captions button',
  area: 'Caption area',
  selectors: 'Selectors',
  lines: 'Lines read',
  unread: 'Letters not read',
  lastCaption: 'Last caption',
  batches: 'Batches',
  versions: 'Versions',
} as const;

export const DOCTOR_VALUES = {
  none: 'none',
  yes: 'yes',
  no: 'no',
  silent: 'no answer from the page',
  found: 'found',
  missing: 'not found',
  ago: (span: string) => `${span} ago`,
  unread: (unread: number, read: number) => `${unread} beside ${read} read`,
  batches: (sent: number, acknowledged: number) => `${sent} sent, ${acknowledged} stored`,
} as const;

export const STAGE_WORDS: Readonly<Record<PageEvidence['stage'], string>> = {
  outside: 'not in a call',
  lobby: 'in the lobby',
  'in-call': 'in a call',
};
