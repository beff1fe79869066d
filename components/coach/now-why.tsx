import { useLayoutEffect, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import type { Step } from '#knowledge/schema.ts';

export function NowWhy({ step: { why, pitfalls, numbers } }: { readonly step: Step }) {
  const box = useRef<HTMLDivElement>(null);
  // Before the pane goes back to a new prompt's cue, which matters more.
  useLayoutEffect(() => {
    // Braces, because newer browsers return a promise, which React would take for the clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className="now-why">
      <h4 className="font-bold">{t('coach.why')}</h4>
      <p lang="en" className="mt-0.5 text-soft">
        {why}
      </p>
      {pitfalls.length > 0 && (
        <>
          <h4 className="mt-2.5 font-bold">{t('coach.pitfalls')}</h4>
          <ul lang="en" className="mt-0.5 list-['–__'] pl-3.5 text-soft">
            {pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
        </>
      )}
      {numbers.length > 0 && (
        <>
          <h4 className="mt-2.5 font-bold">{t('coach.numbers')}</h4>
          <ul lang="en" className="mt-0.5 text-soft">
            {numbers.map(({ what, value, source }) => (
              <li key={what} className="mt-0.5">
                {what}: <strong className="font-semibold text-ink">{value}</strong>
                <span className="block text-[0.8125rem]">{`${source.by}, ${source.title}, ${source.year}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
