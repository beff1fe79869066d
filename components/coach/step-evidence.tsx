import type { Called, Evidence, StepView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Quote } from '../controls/quote.tsx';
import { voiceName } from '../transcript/voice-name.ts';
import type { Attribution } from './attribution.ts';

interface StepEvidenceProps {
  readonly view: StepView;
  readonly saidBy: Attribution | null;
}

/** The words that cover or begin a step, or else those that ask for it, and whose they are. */
export function StepEvidence({ view, saidBy }: StepEvidenceProps) {
  const { status, evidence, asked } = view;
  if (status === 'covered') {
    if (evidence === null) return <p className="text-[0.8125rem] text-soft">{t('coach.byHand')}</p>;
    return <Said evidence={evidence} by={saidBy?.covered ?? null} />;
  }
  if (evidence !== null) return <Said evidence={evidence} by={saidBy?.covered ?? null} />;
  return asked === null ? null : <Said evidence={asked} by={saidBy?.asked ?? null} />;
}

function Said({ evidence, by }: { readonly evidence: Evidence; readonly by: Called | null }) {
  return (
    <p className="mt-0.5 text-[0.8125rem] text-soft wrap-anywhere">
      <bdi className="font-semibold">{t('coach.said', { speaker: voiceName(by) })}</bdi>
      <Quote>{evidence.quote}</Quote>
    </p>
  );
}
