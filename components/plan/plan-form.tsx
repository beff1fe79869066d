import type { Plan } from '#core/session/plan.ts';
import { useActions } from '../panel/actions-context.ts';
import { PlanMinutes } from './plan-minutes.tsx';
import { PlanQuestion } from './plan-question.tsx';
import { PlanRounds } from './plan-rounds.tsx';

/** Every change is kept at once: there is nothing to confirm, and nothing to lose. */
export default function PlanForm({ plan }: { readonly plan: Plan }) {
  const { planChanged } = useActions();
  const { rounds, question, minutes } = plan;
  const change = (part: { readonly [Key in keyof Plan]?: Plan[Key] | undefined }) => {
    const { question: asked, minutes: length, rounds: order } = { rounds, question, minutes, ...part };
    planChanged({
      rounds: order ?? [],
      ...(asked === undefined ? {} : { question: asked }),
      ...(length === undefined ? {} : { minutes: length }),
    });
  };
  return (
    <div className="mt-3 flex flex-col gap-4">
      <PlanRounds rounds={rounds} onChange={(next) => change({ rounds: next })} />
      <PlanQuestion rounds={rounds} question={question ?? ''} onChange={(next) => change({ question: next })} />
      <PlanMinutes minutes={minutes ?? null} onChange={(next) => change({ minutes: next ?? undefined })} />
    </div>
  );
}
