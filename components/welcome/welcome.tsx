import { useEffect, useRef, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useScreenKeys } from '../keys/use-screen-keys.ts';
import { Screen } from '../states/screen.tsx';
import { stepFrom, WELCOME_STEPS, type WelcomeStep } from './welcome-step.ts';
import { WelcomeText } from './welcome-text.tsx';

interface WelcomeProps {
  /** Whether it has been agreed to before, and is only read again. */
  readonly again: boolean;
  /** Null where a rehearsal is not possible now. */
  readonly onRehearse: (() => void) | null;
  readonly onDone: () => void;
}

/** What this is for, what is read and where it stays, and a try: three screens, Enter by Enter. */
export function Welcome({ again, onRehearse, onDone }: WelcomeProps) {
  const [step, setStep] = useState<WelcomeStep>('what');
  const screen = useRef<HTMLElement>(null);
  const isLast = step === 'try';
  const back = step === 'what' ? undefined : () => setStep(stepFrom(step, -1));
  const next = isLast ? (onRehearse ?? onDone) : () => setStep(stepFrom(step, 1));
  useScreenKeys({
    Enter: next,
    ArrowRight: isLast ? undefined : next,
    ArrowLeft: back,
    Backspace: back,
    Escape: again ? onDone : undefined,
  });
  // The step's name is read out, and Enter is free to lead on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it waits for
  useEffect(() => screen.current?.focus({ preventScroll: true }), [step]);

  return (
    <Screen
      ref={screen}
      eyebrow={t('welcome.eyebrow', { step: WELCOME_STEPS.indexOf(step) + 1, steps: WELCOME_STEPS.length })}
      title={t(`welcome.${step}.title`)}
    >
      <div aria-hidden="true" className="mt-2 flex gap-1">
        {WELCOME_STEPS.map((one, i) => (
          <span
            key={one}
            className={`h-1 flex-1 rounded-full ${i <= WELCOME_STEPS.indexOf(step) ? 'bg-accent' : 'bg-line'}`}
          />
        ))}
      </div>
      <WelcomeText step={step} mayRehearse={onRehearse !== null} />
      <div data-welcome={step} className="mt-auto flex flex-wrap gap-2 pt-4">
        {back && (
          <Button data-action="welcome-back" hint="←" onClick={back} className="min-h-11">
            {t('welcome.back')}
          </Button>
        )}
        {isLast && onRehearse !== null && (
          <Button data-action={again ? 'welcome-done' : 'consent-accept'} onClick={onDone} className="min-h-11">
            {t(again ? 'welcome.close' : 'welcome.later')}
          </Button>
        )}
        <Button
          kind="main"
          data-action={mainAction(isLast, onRehearse !== null)}
          hint="Enter"
          onClick={next}
          className="min-h-11 grow text-base"
        >
          {mainWords(step, again, onRehearse !== null)}
        </Button>
      </div>
    </Screen>
  );
}

function mainAction(isLast: boolean, mayRehearse: boolean): string {
  if (!isLast) return 'welcome-next';
  return mayRehearse ? 'rehearse' : 'welcome-done';
}

function mainWords(step: WelcomeStep, again: boolean, mayRehearse: boolean): string {
  if (step === 'try') return t(mayRehearse ? 'welcome.rehearse' : 'welcome.close');
  return t(step === 'read' && !again ? 'welcome.agree' : 'welcome.next');
}
