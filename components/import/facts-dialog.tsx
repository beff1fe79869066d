import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { ProgressRow } from '../controls/progress-row.tsx';
import { OpenPanelButton } from '../desk/open-panel-button.tsx';
import { FactsPlan } from './facts-plan.tsx';
import { factsRefusalWords } from './facts-words.ts';
import { type FactsImportState, useFactsImport } from './use-facts-import.ts';

interface FactsDialogProps {
  readonly file: File;
  /** How many files come after it. */
  readonly waiting?: number;
  /** With the sessions that were stored; none where it has not come to that. */
  readonly onClose: (stored: readonly SessionId[]) => void;
}

/** A backup or exported sessions on their way in. */
export function FactsDialog({ file, waiting = 0, onClose }: FactsDialogProps) {
  const { state, bring, stop } = useFactsImport(file);
  const isAtWork = state.is === 'looking' || state.is === 'comparing' || state.is === 'bringing';
  const closed = () => {
    if (isAtWork) stop();
    onClose(state.is === 'done' ? state.ids : []);
  };
  return (
    <Modal
      label={t('imports.sessions.title', { name: file.name })}
      name="import"
      className="w-[min(32rem,calc(100vw-1.5rem))] rounded-lg"
      onClose={closed}
    >
      <div className="p-5">
        <h2 className="text-lg font-bold [overflow-wrap:anywhere]">
          {t('imports.sessions.title', { name: file.name })}
        </h2>
        {waiting > 0 && <p className="text-sm text-soft">{t('imports.sessions.waiting', { count: waiting })}</p>}
        {isAtWork && (
          <ProgressRow
            label={t(`imports.sessions.${state.is}`)}
            share={state.share}
            stop={t('imports.sessions.stop')}
            onStop={stop}
          />
        )}
        {state.is === 'planned' && (
          <FactsPlan plan={state.plan} onBring={(withSettings) => bring(state.plan, withSettings)} onClose={closed} />
        )}
        <Outcome state={state} />
        {(state.is === 'done' || state.is === 'refused' || state.is === 'stopped') && (
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            {state.is === 'refused' && state.refusal.reason === 'not-capturing' && <OpenPanelButton />}
            <Button kind="main" data-action="close-import" onClick={closed}>
              {t('imports.sessions.close')}
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}

/** Always there: what is added to the page together with its words is not always read out. */
function Outcome({ state }: { readonly state: FactsImportState }) {
  const staying = state.is === 'refused' || state.is === 'stopped' ? (state.staying ?? 0) : 0;
  return (
    <div role="status" data-outcome={state.is}>
      {state.is === 'refused' && <p className="mt-2 font-semibold">{t('imports.sessions.refused')}</p>}
      {state.is === 'stopped' && <p className="mt-2">{t('imports.sessions.stopped')}</p>}
      {staying > 0 && <p className="mt-1">{t('imports.sessions.staying', { count: staying })}</p>}
      {state.is === 'refused' && <p className="mt-1">{factsRefusalWords(state.refusal)}</p>}
      {state.is === 'done' && state.ids.length > 0 && (
        <p className="mt-2">{t('imports.sessions.done', { count: state.ids.length })}</p>
      )}
      {state.is === 'done' && state.settings === 'failed' && (
        <p className="mt-2 text-bad">{t('imports.sessions.settingsFailed')}</p>
      )}
      {state.is === 'done' && state.settings === 'stored' && (
        <p className="mt-2">{t('imports.sessions.settingsDone')}</p>
      )}
    </div>
  );
}
