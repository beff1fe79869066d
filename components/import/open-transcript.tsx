import { type ChangeEvent, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';

/** What a drop does, for the keyboard and for whoever does not know that one can drop. */
export function OpenTranscript() {
  const { filesBrought } = useActions();
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    filesBrought([...(target.files ?? [])]);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <div className="mt-6 border-t border-line pt-3">
      <Button data-action="open-transcript" onClick={() => input.current?.click()}>
        {t('imports.open')}
      </Button>
      <p className="mt-1.5 text-[0.8125rem] text-soft">{t('imports.what')}</p>
      <input ref={input} type="file" hidden accept=".vtt,.srt,.txt,.md,.json,text/plain,text/vtt" onChange={chosen} />
    </div>
  );
}
