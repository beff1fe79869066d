import { type ChangeEvent, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';

interface ChooseTranscriptProps {
  /** Whether several may be chosen at once. */
  readonly several?: boolean;
  readonly className?: string;
  readonly onChosen: (files: readonly File[]) => void;
}

/** What a drop does, for the keyboard and for whoever does not know that one can drop. */
export function ChooseTranscript({ several = false, className = '', onChosen }: ChooseTranscriptProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onChosen([...(target.files ?? [])]);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <Button data-action="open-transcript" className={className} onClick={() => input.current?.click()}>
        {t('imports.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept=".vtt,.srt,.txt,.md,.json,text/plain,text/vtt"
        onChange={chosen}
      />
    </>
  );
}
