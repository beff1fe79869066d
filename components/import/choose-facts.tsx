import { type ChangeEvent, useRef, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { FactsDialog } from './facts-dialog.tsx';

/** A button that takes in a backup, or exported sessions. */
export function ChooseFacts() {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setFile(target.files?.[0] ?? null);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <div className="mt-4">
      <Button data-action="import-sessions" onClick={() => input.current?.click()}>
        {t('imports.sessions.choose')}
      </Button>
      <p className="mt-1 text-sm text-soft">{t('imports.sessions.what')}</p>
      <input ref={input} type="file" hidden accept=".json,application/json" onChange={chosen} />
      {file !== null && <FactsDialog file={file} onClose={() => setFile(null)} />}
    </div>
  );
}
