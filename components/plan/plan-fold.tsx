import { lazy, Suspense, useState } from 'react';
import type { Plan } from '#core/session/plan.ts';
import { t } from '#i18n/i18n.ts';
import { planWords } from './plan-words.ts';

/** The questions of the knowledge come with it, so it loads when it is first opened. */
const PlanForm = lazy(() => import('./plan-form.tsx'));

interface PlanFoldProps {
  readonly plan: Plan;
  /** The session that a call is about to start, or whichever comes next. */
  readonly session: 'this' | 'next';
}

/** What a session is for, if the user wants to say. */
export function PlanFold({ plan, session }: PlanFoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      data-plan
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="mt-4 border-t border-line pt-3 text-sm"
    >
      <summary data-action="plan" className="cursor-pointer font-bold">
        {t(`plan.title.${session}`)}
        <span className="block pl-4 font-normal text-soft">{planWords(plan)}</span>
      </summary>
      {open && (
        <Suspense fallback={null}>
          <PlanForm plan={plan} />
        </Suspense>
      )}
    </details>
  );
}
