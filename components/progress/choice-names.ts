import { writtenTime } from '../sessions/written-times.ts';
import type { TitledSession } from './titled-session.ts';

type Named = Pick<TitledSession, 'title' | 'at'>;

/** What to call each session in a choice: its day and title, and the time of day where others of that day share its title. */
export function choiceNames(sessions: readonly Named[]): readonly string[] {
  const name = ({ at, title }: Named, form: 'day' | 'full') => `${writtenTime(at, form)} – ${title}`;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const session of sessions) {
    const day = name(session, 'day');
    (seen.has(day) ? shared : seen).add(day);
  }
  return sessions.map((session) => {
    const day = name(session, 'day');
    return shared.has(day) ? name(session, 'full') : day;
  });
}
