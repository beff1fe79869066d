import { t } from '#i18n/i18n.ts';
import { KeyCap } from '../controls/key-cap.tsx';
import { useBindings } from '../keys/bindings-context.ts';
import { AskSentence } from '../states/ask-sentence.tsx';
import type { WelcomeStep } from './welcome-step.ts';

interface WelcomeTextProps {
  readonly step: WelcomeStep;
  readonly mayRehearse: boolean;
}

const POINTS = ['read', 'kept', 'asked'] as const;
const KEYS = ['tick', 'why', 'keys'] as const;

export function WelcomeText({ step, mayRehearse }: WelcomeTextProps) {
  const { keyOf } = useBindings();
  switch (step) {
    case 'what':
      return (
        <>
          <p className="mt-3 text-[0.9375rem] leading-snug">{t('welcome.what.text')}</p>
          <p className="mt-2 text-sm text-soft">{t('welcome.what.notFor')}</p>
          <AskSentence ask={t('welcome.what.ask')} />
        </>
      );
    case 'read':
      return (
        <dl className="mt-3 text-sm leading-snug">
          {POINTS.map((point) => (
            <div key={point} className="border-t border-line py-2">
              <dt className="font-bold">{t(`welcome.read.points.${point}.title`)}</dt>
              <dd className="mt-0.5 text-soft">{t(`welcome.read.points.${point}.text`)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'try':
      return (
        <>
          <p className="mt-3">{t(mayRehearse ? 'welcome.try.text' : 'welcome.try.notNow')}</p>
          <ul className="mt-4 text-sm">
            {KEYS.map((command) => (
              <li key={command} className="flex items-center gap-3 border-t border-line py-2">
                <KeyCap>{keyOf(command)}</KeyCap>
                <span className="sr-only">{keyOf(command)}: </span>
                {t(`welcome.try.keys.${command}`)}
              </li>
            ))}
          </ul>
        </>
      );
  }
}
