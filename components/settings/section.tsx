import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly name: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

export function Section({ name, title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-section={name} className="mt-8 border-t border-line pt-4">
      <h2 id={id} className="text-lg font-bold">
        {title}
      </h2>
      {about && <p className="mt-0.5 text-sm text-soft">{about}</p>}
      {children}
    </section>
  );
}
