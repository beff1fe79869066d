import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { Screen } from './screen.tsx';
import { CONSENT_STRINGS } from './state-strings.ts';

/** What this is for, what is read and where it stays; nothing is captured before it is agreed to. */
export function Consent() {
  const { consentGiven } = useActions();
  const [agreed, setAgreed] = useState(false);
  return (
    <Screen eyebrow={CONSENT_STRINGS.eyebrow} title={CONSENT_STRINGS.title}>
      <p className="mt-3">{CONSENT_STRINGS.what}</p>
      <dl className="mt-4 text-sm leading-normal">
        {CONSENT_STRINGS.points.map(({ title, text }) => (
          <div key={title} className="border-t border-line py-2.5">
            <dt className="font-bold">{title}</dt>
            <dd className="text-soft">{text}</dd>
          </div>
        ))}
      </dl>
      <label className="flex cursor-pointer items-start gap-3 border-t border-line py-3 font-semibold">
        <input
          type="checkbox"
          data-action="consent-check"
          checked={agreed}
          onChange={({ target }) => setAgreed(target.checked)}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        {CONSENT_STRINGS.check}
      </label>
      <Button
        kind="main"
        data-action="consent-accept"
        disabled={!agreed}
        onClick={consentGiven}
        className="min-h-11 text-base"
      >
        {CONSENT_STRINGS.start}
      </Button>
    </Screen>
  );
}
