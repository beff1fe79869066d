import { t } from '#i18n/i18n.ts';
import { calendarDate } from '../health/calendar-date.ts';
import type { TitledSession } from './titled-session.ts';

interface SessionChoiceProps {
  readonly label: string;
  readonly sessions: readonly TitledSession[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

export function SessionChoice({ label, sessions, chosen, choose }: SessionChoiceProps) {
  const isKnown = sessions.some(({ id }) => id === chosen);
  return (
    <label className="block min-w-0 text-sm font-semibold">
      {label}
      <select
        className="field mt-1 block w-full font-normal"
        value={isKnown ? chosen : ''}
        onChange={({ target }) => choose(target.value)}
      >
        {!isKnown && (
          <option value="" disabled>
            {t('progress.compare.choose')}
          </option>
        )}
        {sessions.map(({ id, title, at }) => (
          <option key={id} value={id}>
            {calendarDate(at)} – {title}
          </option>
        ))}
      </select>
    </label>
  );
}
