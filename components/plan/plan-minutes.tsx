import { LONGEST_PLAN_MINUTES } from '#core/session/plan.ts';
import { t } from '#i18n/i18n.ts';
import { PlanChip } from './plan-chip.tsx';

interface PlanMinutesProps {
  readonly minutes: number | null;
  readonly onChange: (minutes: number | null) => void;
}

const USUAL_MINUTES = [30, 40, 45, 60] as const;

/** How long the session is to be: one of the usual lengths, or what is typed. */
export function PlanMinutes({ minutes, onChange }: PlanMinutesProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{t('plan.length')}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {USUAL_MINUTES.map((usual) => (
          <PlanChip
            key={usual}
            action="plan-minutes"
            value={usual}
            chosen={minutes === usual}
            onClick={() => onChange(minutes === usual ? null : usual)}
          >
            <span className="tabular-nums">{usual}</span>
          </PlanChip>
        ))}
        <label className="inline-flex items-center gap-1.5">
          <input
            type="number"
            inputMode="numeric"
            data-action="plan-minutes-typed"
            min={1}
            max={LONGEST_PLAN_MINUTES}
            step={1}
            value={minutes ?? ''}
            onChange={({ target }) => onChange(typedMinutes(target))}
            className="h-8 w-16 rounded-[5px] border border-edge bg-transparent px-2 tabular-nums"
          />
          {t('plan.minutes')}
        </label>
      </div>
    </fieldset>
  );
}

/** What is no length leaves the plan without one. */
function typedMinutes({ valueAsNumber }: HTMLInputElement): number | null {
  const isLength = Number.isInteger(valueAsNumber) && valueAsNumber >= 1 && valueAsNumber <= LONGEST_PLAN_MINUTES;
  return isLength ? valueAsNumber : null;
}
