import { useLayoutEffect, useRef } from 'react';
import { COACH_STRINGS } from './coach-strings.ts';

interface NowWhyProps {
  readonly why: string;
  readonly pitfalls: readonly string[];
}

export function NowWhy({ why, pitfalls }: NowWhyProps) {
  const box = useRef<HTMLDivElement>(null);
  // Before the pane goes back to a new prompt's cue, which matters more.
  useLayoutEffect(() => {
    // Braces, because newer browsers return a promise, which React would take for the clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className="now-why">
      <h4 className="font-bold">{COACH_STRINGS.why}</h4>
      <p className="mt-0.5 text-soft">{why}</p>
      {pitfalls.length > 0 && (
        <>
          <h4 className="mt-2.5 font-bold">{COACH_STRINGS.pitfalls}</h4>
          <ul className="mt-0.5 list-['–__'] pl-3.5 text-soft">
            {pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
