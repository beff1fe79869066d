import { useState } from 'react';
import type { RoundComparison, StepComparison, StepOutcome } from '#core/progress/compare-sessions.ts';
import type { StepStatus } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { StatusGlyph } from '../coach/status-glyph.tsx';
import { timeSpan } from '../health/time-span.ts';
import { Check } from '../settings/check.tsx';
import { Section } from '../settings/section.tsx';

const GLYPHS = { covered: 'covered', missed: 'pending', skipped: 'skipped' } as const satisfies Partial<
  Record<StepOutcome, StepStatus>
>;
const SIDES = ['first', 'second'] as const;

export function ComparedRounds({ rounds }: { readonly rounds: readonly RoundComparison[] }) {
  const [onlyChanges, setOnlyChanges] = useState(false);
  const shown = rounds
    .map((comparison) => ({ ...comparison, steps: comparison.steps.filter((step) => !onlyChanges || differs(step)) }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <Section name="rounds" title={t('progress.compare.rounds')}>
      <Check
        name="onlyChanges"
        label={t('progress.compare.onlyChanges')}
        checked={onlyChanges}
        onCheck={setOnlyChanges}
      />
      {shown.length === 0 && <p className="mt-3 text-soft">{t('progress.compare.noChanges')}</p>}
      {shown.map((comparison) =>
        comparison.summaries.every((summary) => summary !== null) ? (
          <ComparedRound key={comparison.round.id} comparison={comparison} />
        ) : (
          <details key={comparison.round.id} className="mt-4">
            <summary className="w-fit cursor-pointer">
              <span lang="en" className="font-bold">
                {comparison.round.title}
              </span>
              <span className="ml-2 text-sm text-soft">{t('progress.compare.notInBoth')}</span>
            </summary>
            <ComparedRound comparison={comparison} />
          </details>
        ),
      )}
    </Section>
  );
}

function ComparedRound({ comparison: { round, summaries, steps } }: { readonly comparison: RoundComparison }) {
  return (
    <table className="mt-4 w-full table-fixed [overflow-wrap:anywhere] border-collapse text-left tabular-nums [&_td]:border-t [&_td]:border-line [&_td]:py-1 [&_td]:pr-2 [&_td]:align-top [&_th]:py-1 [&_th]:pr-2 [&_th]:align-top">
      <caption lang="en" className={summaries.includes(null) ? 'sr-only' : 'text-left font-bold'}>
        {round.title}
      </caption>
      <thead className="text-sm">
        <tr>
          <td className="w-2/5 border-0! sm:w-1/2" />
          {SIDES.map((side, index) => (
            <th key={side} scope="col">
              {t(`progress.compare.${side}`)}
              <span className="block font-normal text-soft">{roundWords(summaries, index)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, outcomes }) => (
          <tr key={step.id}>
            <th scope="row" lang="en" className="border-t border-line font-normal">
              {step.cue}
            </th>
            {SIDES.map((side, index) => (
              <td key={side}>
                <Outcome outcome={outcomes[index] ?? 'absent'} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ outcome }: { readonly outcome: StepOutcome }) {
  return (
    <span className={`flex gap-1.5 text-sm ${outcome === 'covered' ? '' : 'text-soft'}`}>
      {outcome !== 'absent' && <StatusGlyph status={GLYPHS[outcome]} />}
      <span className="mt-0.5">{t(`progress.compare.outcomes.${outcome}`)}</span>
    </span>
  );
}

const differs = ({ outcomes: [first, second] }: StepComparison): boolean => first !== second;

function roundWords(summaries: RoundComparison['summaries'], index: number): string {
  const summary = summaries[index] ?? null;
  if (summary === null) return t('progress.compare.outcomes.absent');
  const covered = t('progress.covered', {
    covered: summary.covered.length,
    total: summary.covered.length + summary.missed.length,
  });
  return `${covered}, ${timeSpan(summary.spentMs)}`;
}
