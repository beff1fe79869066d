import type { CoachView, StepStatus } from '#core/session/view.ts';
import { type MessageKey, t } from '#i18n/i18n.ts';
import type { Attribution } from '../coach/attribution.ts';
import { StatusGlyph } from '../coach/status-glyph.tsx';
import { StepEvidence } from '../coach/step-evidence.tsx';

interface RoundSummaryProps {
  readonly coach: CoachView;
  readonly saidBy: readonly Attribution[];
}

const GROUPS = [
  { status: 'asked', title: 'states.ended.missed' },
  { status: 'covered', title: 'states.ended.covered' },
  { status: 'skipped', title: 'states.ended.skipped' },
  { status: 'pending', title: 'states.ended.never' },
] as const satisfies readonly { readonly status: StepStatus; readonly title: MessageKey }[];

/** One round, what was missed first: that is what to practise. */
export function RoundSummary({ coach, saidBy }: RoundSummaryProps) {
  const steps = coach.steps.map((view, i) => ({ view, saidBy: saidBy[i] ?? null }));
  return (
    <section className="mt-5">
      <h3 lang="en" className="text-base font-bold">
        {coach.round.title}
      </h3>
      {GROUPS.map(({ status, title }) => {
        const group = steps.filter(({ view }) => view.status === status);
        if (group.length === 0) return null;
        return (
          <div key={status} className="mt-2 border-t border-line pt-2">
            <h4 className="flex justify-between text-[0.8125rem] text-soft">
              {t(title)}
              <span className="tabular-nums">{group.length}</span>
            </h4>
            <ul className="text-sm leading-snug">
              {group.map(({ view, saidBy: by }) => (
                <li key={view.step.id} className="flex gap-2 py-1">
                  <StatusGlyph status={status} />
                  <div className="min-w-0 pt-1">
                    <p lang="en">{view.step.cue}</p>
                    <StepEvidence view={view} saidBy={by} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
