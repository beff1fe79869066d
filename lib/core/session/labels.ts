import type { Mark, Session } from './session.ts';

/** What the user calls a session, and puts it under. */
export interface SessionLabels {
  /** Empty where neither the user nor the call has given it a name. */
  readonly title: string;
  readonly tags: readonly string[];
}

export const MAX_TITLE_CHARS = 200;

/** As it is kept: one line. */
export const tidyTitle = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

/** @param marks those of the session, in the order in which they were made */
export function labelsOf({ title }: Session, marks: readonly Mark[]): SessionLabels {
  const renamed = marks.findLast((mark) => mark.kind === 'session-renamed');
  const tagged = marks.findLast((mark) => mark.kind === 'session-tagged');
  return {
    title: (renamed?.kind === 'session-renamed' ? renamed.title : '') || title,
    tags: tagged?.kind === 'session-tagged' ? tagged.tags : [],
  };
}
