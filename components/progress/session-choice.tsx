import { useMemo } from 'react';
import { t } from '#i18n/i18n.ts';
import { choiceNames } from './choice-names.ts';
import type { TitledSession } from './titled-session.ts';

interface SessionChoiceProps {
  readonly label: string;
  readonly sessions: readonly TitledSession[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

export function SessionChoice({ label, sessions, chosen, choose }: SessionChoiceProps) {
  const names = useMemo(() => choiceNames(sessions), [sessions]);
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
        {sessions.map(({ id }, i) => (
          <option key={id} value={id}>
            {names[i]}
          </option>
        ))}
      </select>
    </label>
  );
}
