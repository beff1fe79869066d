import { type KeyboardEvent, useState } from 'react';
import type { StepView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import type { StepId } from '#knowledge/schema.ts';
import { Segment } from './segment.tsx';

interface ProgressStripProps {
  readonly steps: readonly StepView[];
  readonly nowId: StepId | null;
}

const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The whole scaffold at a glance. One tab stop; the arrow keys walk along it. */
export function ProgressStrip({ steps, nowId }: ProgressStripProps) {
  const [walked, setWalked] = useState<StepId | null>(null);
  const stop = steps.some(({ step }) => step.id === walked) ? walked : (nowId ?? steps[0]?.step.id);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const at = steps.findIndex(({ step }) => step.id === stop);
    const to = steps.at((at + move) % steps.length)?.step.id ?? null;
    setWalked(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-step="${to}"]`)?.focus();
  };

  return (
    <div
      role="toolbar"
      aria-label={t('coach.progress')}
      onKeyDown={onKeyDown}
      className="mx-[calc(1rem-1.5px)] flex h-6 shrink-0"
    >
      {steps.map(({ step, status }, i) => (
        <Segment
          key={step.id}
          id={step.id}
          label={t('coach.segment', { position: i + 1, cue: step.cue, status: t(`coach.status.${status}`) })}
          status={status}
          now={step.id === nowId}
          tabbable={step.id === stop}
        />
      ))}
    </div>
  );
}
