import { useState } from 'react';
import type { MissedStep } from '#core/progress/derive-progress.ts';
import { t } from '#i18n/i18n.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { StatusGlyph } from '../coach/status-glyph.tsx';
import { Button } from '../controls/button.tsx';
import { Section } from '../settings/section.tsx';

const AT_FIRST = 8;

/** What to practise next: the longest missed first. */
export function MissedSteps({ steps }: { readonly steps: readonly MissedStep[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? steps : steps.slice(0, AT_FIRST);
  return (
    <Section name="missing" title={t('progress.missing.title')} about={t('progress.missing.about')}>
      {steps.length === 0 && <p className="mt-3">{t('progress.missing.none')}</p>}
      <ul className="mt-3 grid gap-x-8 lg:grid-cols-2">
        {shown.map(({ step, round, ...counts }) => {
          const known = ROUNDS.find(({ id }) => id === round);
          return (
            <li key={step} className="flex gap-2 border-t border-line py-1.5">
              <StatusGlyph status="pending" />
              <div className="min-w-0">
                <p lang="en" className="font-semibold">
                  {known?.steps.find(({ id }) => id === step)?.cue ?? step}
                </p>
                <p className="text-sm text-soft tabular-nums">
                  <span lang="en">{known?.title ?? round}</span>
                  {', '}
                  {missedWords(counts)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {steps.length > AT_FIRST && (
        <Button className="mt-2" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('progress.missing.fewer') : t('progress.missing.all', { count: steps.length })}
        </Button>
      )}
    </Section>
  );
}

function missedWords({ missed, of, inARow }: Pick<MissedStep, 'missed' | 'of' | 'inARow'>): string {
  if (missed === of) return t('progress.missing.rowAll', { of });
  return inARow === 1
    ? t('progress.missing.rowOnce', { missed, of })
    : t('progress.missing.row', { missed, of, inARow });
}
