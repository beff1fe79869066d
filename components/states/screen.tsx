import type { ReactNode, Ref } from 'react';
import { Corner } from '../controls/corner.tsx';

interface ScreenProps {
  readonly eyebrow: string;
  readonly title: string;
  /** Whether something has to be done before anything happens. */
  readonly urgent?: boolean;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A screen that says one thing, set like the prompt it stands in for. */
export function Screen({ eyebrow, title, urgent = false, ref, children }: ScreenProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={ref} aria-labelledby="screen-title" tabIndex={0} className="screen">
      <p className={`screen-eyebrow ${urgent ? 'text-asked' : 'text-accent'}`}>
        <Corner of={urgent ? 'interviewer' : 'candidate'} />
        {eyebrow}
      </p>
      <h2 id="screen-title" className="now-cue">
        {title}
      </h2>
      {children}
    </section>
  );
}
