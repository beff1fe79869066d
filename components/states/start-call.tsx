import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Call } from '#core/session/health.ts';
import type { Plan } from '#core/session/plan.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { StartOffer } from '../panel/panel-model.ts';
import { PlanFold } from '../plan/plan-fold.tsx';
import { AskSentence } from './ask-sentence.tsx';
import { ContinueEarlier } from './continue-earlier.tsx';
import { Screen } from './screen.tsx';

interface StartCallProps {
  readonly call: Call;
  readonly offer: StartOffer;
  readonly plan: Plan;
}

/** Nothing of a call is kept before the user has said that everyone in it knows: Space, then Enter. */
export function StartCall({ call, offer: { earlier, problem }, plan }: StartCallProps) {
  const { callStarted } = useActions();
  const [agreed, setAgreed] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) tick.current?.focus();
  }, []);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    callStarted(null);
  };
  return (
    <Screen eyebrow={t('states.start.eyebrow')} title={t('states.start.title')}>
      <p className="mt-2 text-sm text-soft">
        <bdi>{call.title || call.meetingId}</bdi>
      </p>
      <form
        data-meeting={call.meetingId}
        onSubmit={submitted}
        className="mt-3 flex flex-col gap-2 border-t border-line pt-3"
      >
        <label className="flex cursor-pointer items-start gap-3 pb-1 font-semibold">
          <input
            ref={tick}
            type="checkbox"
            data-action="start-check"
            checked={agreed}
            onChange={({ target }) => setAgreed(target.checked)}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          {t('states.start.check')}
        </label>
        <Button type="submit" kind="main" data-action="start" disabled={!agreed} className="min-h-11 text-base">
          {t('states.start.start')}
        </Button>
        {earlier !== null && <ContinueEarlier earlier={earlier} disabled={!agreed} />}
        <p role="status" className="text-sm text-bad">
          {problem !== null && t(`states.start.problems.${problem}`)}
        </p>
      </form>
      <AskSentence ask={t('states.start.ask')} />
      <PlanFold plan={plan} session="this" />
    </Screen>
  );
}
