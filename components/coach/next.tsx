import type { StepView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';

interface NextProps {
  readonly upcoming: readonly StepView[];
  readonly steps: readonly StepView[];
}

/** The next two, one line each: two lines of room whether or not there are two. */
export function Next({ upcoming, steps }: NextProps) {
  return (
    <section aria-label={t('coach.next')} className="shrink-0 px-4 pt-2.5">
      <ol lang="en" className="h-12 text-sm leading-6 narrow:h-auto">
        {upcoming.slice(0, 2).map(({ step }) => (
          <li key={step.id} className="flex gap-2.5">
            <span className="w-4 shrink-0 text-right text-soft tabular-nums">
              {steps.findIndex((s) => s.step.id === step.id) + 1}
            </span>
            <span className="truncate narrow:whitespace-normal" title={step.cue}>
              {step.cue}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
