import { memo } from 'react';
import type { StepView } from '#core/session/view.ts';
import { usePanelStore } from '#store/panel.ts';
import { Quote } from '../controls/quote.tsx';
import { sameStep } from '../panel/same.ts';
import { useSettingsShown } from '../settings/settings-context.ts';
import { NowActions } from './now-actions.tsx';
import { NowEyebrow } from './now-eyebrow.tsx';
import { NowWhy } from './now-why.tsx';

interface NowProps {
  readonly now: StepView;
  readonly position: number;
  readonly total: number;
}

/** The one thing to do now, to be read in a glance by somebody who has just frozen. */
export const Now = memo(function Now({ now, position, total }: NowProps) {
  const { sayLines } = useSettingsShown();
  const whyOpen = usePanelStore((s) => s.whyOpen);
  const { step, status } = now;
  return (
    <section data-now={step.id} aria-labelledby="now-cue" className="now">
      <NowEyebrow status={status} asked={now.asked} position={position} total={total} />
      <h3 id="now-cue" data-cue lang="en" className="now-cue">
        {step.cue}
      </h3>
      {sayLines && (
        <p className="now-say">
          <Quote>{step.say}</Quote>
        </p>
      )}
      {whyOpen && <NowWhy step={step} />}
      <NowActions step={step.id} />
    </section>
  );
}, sameProps);

function sameProps(a: NowProps, b: NowProps): boolean {
  return a.position === b.position && a.total === b.total && sameStep(a.now, b.now);
}
