import { type FormEvent, useId, useState } from 'react';
import { LONGEST_PATTERN, USUAL_PATTERN } from '#core/exports/file-name.ts';
import type { Session } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { changeSettings } from '#settings/change-settings.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Modal } from '../controls/modal.tsx';
import { ProgressRow } from '../controls/progress-row.tsx';
import { Check } from '../settings/check.tsx';
import { ChoiceGroup } from '../settings/choice-group.tsx';
import { useSettingsShown } from '../settings/settings-context.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-format.ts';
import { isZipped } from './make-export.ts';
import { useExport } from './use-export.ts';
import { useExportName } from './use-export-name.ts';

interface ExportDialogProps {
  readonly sessions: readonly Session[];
  readonly onClose: () => void;
}

/** What to write of these sessions, as what, and under which name. */
export function ExportDialog({ sessions, onClose }: ExportDialogProps) {
  const settings = useSettingsShown();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [anonymised, setAnonymised] = useState(false);
  const { state, start, stop } = useExport();
  const wish = { sessions, format, anonymised, settings };
  const isWorking = state.is === 'working';

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    void start(wish);
  };
  return (
    <Modal
      label={t('exports.title', { count: sessions.length })}
      name="export"
      className="w-[min(34rem,calc(100vw-1.5rem))] rounded-lg"
      onClose={onClose}
    >
      <form onSubmit={submitted} className="p-5">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 grow text-lg font-bold">{t('exports.title', { count: sessions.length })}</h2>
          <IconButton icon="close" label={t('exports.close')} data-action="close-export" onClick={onClose} />
        </div>
        <ChoiceGroup
          name="format"
          label={t('exports.format')}
          values={EXPORT_FORMATS}
          chosen={format}
          wordsFor={(each) => t(`exports.formats.${each}`)}
          onChoose={setFormat}
        />
        <p className="min-h-11 text-sm text-soft">
          {t(`exports.abouts.${format}`)} {sessions.length > 1 && t(`exports.files.${isZipped(wish) ? 'zip' : 'one'}`)}
        </p>
        <div className="mt-2">
          <Check
            name="anonymised"
            label={t('exports.anonymised')}
            about={t('exports.anonymisedAbout')}
            checked={anonymised}
            onCheck={setAnonymised}
          />
        </div>
        <NamePattern pattern={settings.fileNames} />
        <FileNamePreview wish={wish} />
        {isWorking ? (
          <ProgressRow
            label={t('exports.working', { format: t(`exports.formats.${format}`) })}
            share={state.share}
            stop={t('exports.stop')}
            onStop={stop}
          />
        ) : (
          <div className="mt-3 flex justify-end">
            <Button type="submit" kind="main" data-action="start-export">
              {t('exports.start')}
            </Button>
          </div>
        )}
        <p
          role="status"
          className={`mt-2 min-h-10 text-sm [overflow-wrap:anywhere] ${state.is === 'failed' ? 'text-bad' : 'text-soft'}`}
        >
          {state.is === 'done' && t('exports.states.done', { name: state.name })}
          {(state.is === 'stopped' || state.is === 'failed' || state.is === 'nothingMissed') &&
            t(`exports.states.${state.is}`)}
        </p>
      </form>
    </Modal>
  );
}

function FileNamePreview({ wish }: { readonly wish: Parameters<typeof useExportName>[0] }) {
  const name = useExportName(wish);
  return (
    <p data-file-name className="mt-1 min-h-5 text-sm [overflow-wrap:anywhere]">
      {name !== null && t('exports.preview', { name })}
    </p>
  );
}

/** Kept for the next time, as settings are. */
function NamePattern({ pattern }: { readonly pattern: string }) {
  const id = useId();
  const [typed, setTyped] = useState(pattern);
  const changed = (fileNames: string) => {
    setTyped(fileNames);
    void changeSettings({ fileNames });
  };
  return (
    <div className="mt-3">
      <label htmlFor={`${id}-field`} className="font-semibold">
        {t('exports.pattern')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={`${id}-field`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_PATTERN}
          aria-describedby={id}
          data-setting="fileNames"
          value={typed}
          onChange={({ target }) => changed(target.value)}
          className="field block w-full min-w-0"
        />
        <Button disabled={typed === USUAL_PATTERN} onClick={() => changed(USUAL_PATTERN)} className="shrink-0">
          {t('exports.patternUsual')}
        </Button>
      </div>
      <p id={id} className="mt-1 text-sm text-soft">
        {t('exports.patternAbout')}
      </p>
    </div>
  );
}
