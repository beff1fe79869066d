import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** What tests and styles call it. */
  readonly name: string;
  readonly children: ReactNode;
}

export function Section({ title, name, children }: SectionProps) {
  return (
    <section aria-labelledby={`review-${name}`} data-section={name} className="mt-8 first:mt-0">
      <h2 id={`review-${name}`} className="text-lg font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
