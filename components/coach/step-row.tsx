import type { StepView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import type { Attribution } from './attribution.ts';
import { rowId } from './row-id.ts';
import { StatusGlyph } from './status-glyph.tsx';
import { StepEvidence } from './step-evidence.tsx';
import { StepRowActions } from './step-row-actions.tsx';

interface StepRowProps {
  readonly view: StepView;
  readonly position: number;
  readonly saidBy: Attribution | null;
}

export function StepRow({ view, position, saidBy }: StepRowProps) {
  const { step, status } = view;
  return (
    <li
      id={rowId(step.id)}
      tabIndex={-1}
      className="flex items-start gap-2 border-b border-line py-1.5 text-sm leading-snug"
    >
      <StatusGlyph status={status} />
      <div className="min-w-0 grow pt-1">
        <p className={status === 'skipped' ? 'text-soft line-through' : ''}>
          <span className="sr-only">
            {t('coach.segment', { position, cue: '', status: t(`coach.status.${status}`) })}{' '}
          </span>
          <span lang="en">{step.cue}</span>
        </p>
        <StepEvidence view={view} saidBy={saidBy} />
      </div>
      <StepRowActions step={step} status={status} />
    </li>
  );
}
