import { useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useScreenKeys } from '../keys/use-screen-keys.ts';

/** What to ask the others, ready for the call's chat. It is said in the interview, which is in English. */
export function AskSentence({ ask }: { readonly ask: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(t('states.start.sentence')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  useScreenKeys({ c: copy });
  return (
    <div className="mt-3 border-t border-line pt-3 text-sm">
      <p>{ask}</p>
      <p lang="en" className="mt-1.5 font-spoken text-base leading-snug">
        {t('states.start.sentence')}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button hint="c" data-action="copy-sentence" onClick={copy}>
          {t('states.start.copy')}
        </Button>
        <span role="status">{copied !== null && t(copied ? 'states.start.copied' : 'states.start.notCopied')}</span>
      </div>
    </div>
  );
}
