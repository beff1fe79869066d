import { useId } from 'react';
import { LONGEST_QUESTION } from '#core/session/plan.ts';
import { t } from '#i18n/i18n.ts';
import { QUESTIONS } from '#knowledge/questions/index.ts';
import type { RoundId } from '#knowledge/schema.ts';

interface PlanQuestionProps {
  readonly rounds: readonly RoundId[];
  readonly question: string;
  readonly onChange: (question: string | undefined) => void;
}

const FIELD = 'w-full min-w-0 rounded-[5px] border border-edge bg-ground px-2 py-1.5';

/** A question of the knowledge that fits the rounds, or the user's own words. */
export function PlanQuestion({ rounds, question, onChange }: PlanQuestionProps) {
  const id = useId();
  const fitting = QUESTIONS.filter(({ round }) => rounds.length === 0 || rounds.includes(round));
  const picked = fitting.find(({ prompt }) => prompt === question);
  const changed = (text: string) => onChange(text.trim() === '' ? undefined : text);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={`${id}-pick`} className="font-semibold">
        {t('plan.pick')}
      </label>
      <select
        id={`${id}-pick`}
        data-action="plan-pick"
        lang="en"
        value={picked?.id ?? ''}
        onChange={({ target }) => changed(fitting.find((one) => one.id === target.value)?.prompt ?? '')}
        className={`${FIELD} text-ellipsis`}
      >
        <option value="">{t('plan.own')}</option>
        {fitting.map(({ id: questionId, prompt }) => (
          <option key={questionId} value={questionId}>
            {prompt}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-own`} className="font-semibold">
        {t('plan.question')}
      </label>
      <textarea
        id={`${id}-own`}
        data-action="plan-question"
        dir="auto"
        rows={2}
        maxLength={LONGEST_QUESTION}
        value={question}
        onChange={({ target }) => changed(target.value)}
        className={`${FIELD} font-spoken`}
      />
    </div>
  );
}
