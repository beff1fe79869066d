import type { CoachView, SessionView } from '#core/session/view.ts';

/** The rounds the session went through, in order. The view holds only the last one so far. */
export function visitedRounds(view: SessionView): readonly CoachView[] {
  return view.coach === null ? [] : [view.coach];
}
