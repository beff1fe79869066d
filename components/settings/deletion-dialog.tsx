import { type FormEvent, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { deleteEverything } from '../live/delete-everything.ts';
import { useStoredCounts } from '../live/use-stored-counts.ts';

/** Says what will be gone, and wants a word typed: nobody does that by accident. */
export function DeletionDialog({ onClose }: { readonly onClose: () => void }) {
  const counts = useStoredCounts();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'deleting' | 'failed'>('asking');
  const word = t('settings.deletion.word');
  const isSure = typed.trim().toLowerCase() === word;

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!isSure || state === 'deleting') return;
    setState('deleting');
    // What follows when it is done is a new beginning, in this page as well.
    void deleteEverything().then((done) => setState(done ? 'deleting' : 'failed'));
  };

  return (
    <Modal
      label={t('settings.deletion.question')}
      name="deletion"
      className="w-[min(28rem,calc(100vw-1.5rem))] rounded-lg"
      onClose={onClose}
    >
      <form onSubmit={submitted} className="p-5">
        <h2 className="text-lg font-bold">{t('settings.deletion.question')}</h2>
        {counts !== null && (
          <ul data-counts className="mt-2 list-disc pl-5">
            <li>{t('settings.deletion.sessions', { count: counts.sessions })}</li>
            <li>{t('settings.deletion.utterances', { count: counts.utterances })}</li>
            <li>{t('settings.deletion.marks', { count: counts.marks })}</li>
            <li>{t('settings.deletion.settings')}</li>
            <li>{t('settings.deletion.sites', { count: counts.sites })}</li>
          </ul>
        )}
        <p className="mt-3">{t('settings.deletion.noWayBack')}</p>
        <label className="mt-3 block font-semibold">
          {t('settings.deletion.type', { word })}
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            data-field="deletion-word"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            className="field mt-1 block w-full font-normal"
          />
        </label>
        <p role="status" className={`mt-1 text-sm ${state === 'failed' ? 'text-bad' : 'text-soft'}`}>
          {state !== 'asking' && t(`settings.deletion.${state}`)}
        </p>
        <div className="mt-3 flex flex-wrap justify-end gap-2">
          <Button data-action="keep-everything" onClick={onClose}>
            {t('settings.deletion.keep')}
          </Button>
          <Button type="submit" kind="main" data-action="confirm-deletion" disabled={!isSure}>
            {t('settings.deletion.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
