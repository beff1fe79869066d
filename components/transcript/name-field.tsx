import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { voiceName } from './voice-name.ts';

/** As long as a line of the transcript can show. */
const LONGEST_NAME = 60;

/** In place of the voices: Enter keeps the name, Escape or an empty field leaves it. */
export function NameField({ speaker, called, namedBy }: VoiceView) {
  const { marked } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const leave = () => usePanelStore.getState().namingEnded();
  useEffect(() => field.current?.select(), []);

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    const name = field.current?.value.replace(/\s+/g, ' ').trim() ?? '';
    if (name !== '' && name !== speaker) marked({ kind: 'voice-named', speaker, name });
    leave();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };

  return (
    <form onSubmit={submitted} className="voice-bar pr-2 pl-4">
      <label htmlFor={id} className="max-w-32 shrink-0 truncate text-[0.8125rem] font-semibold">
        {t('transcript.nameOf', { voice: voiceName(called) })}
      </label>
      <input
        ref={field}
        id={id}
        data-field="voice-name"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        defaultValue={namedBy === 'mark' ? speaker : ''}
        placeholder={t('transcript.namePlaceholder')}
        onKeyDown={onKeyDown}
        className="h-7 min-w-0 grow bg-transparent px-1.5 text-sm placeholder:text-soft"
      />
      <Button type="submit" kind="bare" data-action="keep-name">
        {t('transcript.keepName')}
      </Button>
    </form>
  );
}
