import type { PastSession } from '#core/progress/past-session.ts';

/** A session that is over, and what it is called. */
export interface TitledSession extends PastSession {
  readonly title: string;
}
