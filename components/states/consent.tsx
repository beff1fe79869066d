import { useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { Screen } from './screen.tsx';

const POINTS = ['read', 'kept', 'notFor'] as const;

/** What this is for, what is read and where it stays; nothing is captured before it is agreed to. */
export function Consent() {
  const { consentGiven } = useActions();
  const [agreed, setAgreed] = useState(false);
  return (
    <Screen eyebrow={t('states.consent.eyebrow')} title={t('states.consent.title')}>
      <p className="mt-3">{t('states.consent.what')}</p>
      <dl className="mt-4 text-sm leading-normal">
        {POINTS.map((point) => (
          <div key={point} className="border-t border-line py-2.5">
            <dt className="font-bold">{t(`states.consent.points.${point}.title`)}</dt>
            <dd className="text-soft">{t(`states.consent.points.${point}.text`)}</dd>
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
        {t('states.consent.check')}
      </label>
      <Button
        kind="main"
        data-action="consent-accept"
        disabled={!agreed}
        onClick={consentGiven}
        className="min-h-11 text-base"
      >
        {t('states.consent.start')}
      </Button>
    </Screen>
  );
}
