import { useId, useState } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useMerge } from '../desk/deletion-scope.tsx';
import { sessionTitle } from '../desk/session-title.ts';
import { writtenTime } from './written-times.ts';

interface MergeChoiceProps {
  readonly listed: ListedSession;
  readonly sessions: readonly ListedSession[];
  readonly onMerged: () => void;
}

/** Which other session this one belongs together with: first those of the same call, then all others. */
export function MergeChoice({ listed, sessions, onMerged }: MergeChoiceProps) {
  const { begun } = useMerge();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const others = sessions.filter(({ session }) => session.id !== listed.session.id);
  if (others.length === 0) return null;
  const isSameCall = ({ session }: ListedSession) =>
    session.platform === listed.session.platform && session.meetingId === listed.session.meetingId;
  const join = () => {
    const other = others.find(({ session }) => session.id === chosen);
    if (other === undefined) return;
    const [earlier, later] = other.session.startedAt < listed.session.startedAt ? [other, listed] : [listed, other];
    begun({ earlier, later });
    onMerged();
  };
  return (
    <div className="mt-3 border-t border-line pt-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {t('sessions.merge.label')}
      </label>
      <p id={`${id}-about`} className="text-[0.8125rem] text-soft">
        {t('sessions.merge.about')}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        <select
          id={id}
          data-field="merge-with"
          aria-describedby={`${id}-about`}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          className="field min-w-0 grow basis-48"
        >
          <option value="">{t('sessions.merge.choose')}</option>
          <Choices label={t('sessions.merge.same')} sessions={others.filter(isSameCall)} />
          <Choices label={t('sessions.merge.others')} sessions={others.filter((other) => !isSameCall(other))} />
        </select>
        <Button data-action="merge-sessions" disabled={chosen === ''} onClick={join} className="min-h-9">
          {t('sessions.merge.join')}
        </Button>
      </div>
    </div>
  );
}

function Choices({ label, sessions }: { readonly label: string; readonly sessions: readonly ListedSession[] }) {
  if (sessions.length === 0) return null;
  return (
    <optgroup label={label}>
      {sessions.map((listed) => (
        <option key={listed.session.id} value={listed.session.id}>
          {`${writtenTime(listed.session.startedAt, 'full')} · ${sessionTitle(listed.session, listed)}`}
        </option>
      ))}
    </optgroup>
  );
}
