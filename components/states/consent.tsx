import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { Screen } from './screen.tsx';

const POINTS = ['read', 'kept', 'asked', 'notFor'] as const;

/** What this is for, what is read and where it stays; said once, before anything else. */
export function Consent() {
  const { consentGiven } = useActions();
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
      <Button kind="main" data-action="consent-accept" onClick={consentGiven} className="mt-2 min-h-11 text-base">
        {t('states.consent.agree')}
      </Button>
    </Screen>
  );
}
