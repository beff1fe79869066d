import { Fragment } from 'react';
import type { Span } from '#core/lookup/answer.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A text with what was found in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces = marks.map(({ start, end }, i) => ({
    before: text.slice(marks[i - 1]?.end ?? 0, start),
    found: text.slice(start, end),
    start,
  }));
  return (
    <>
      {pieces.map(({ before, found, start }) => (
        <Fragment key={start}>
          {before}
          <mark className="bg-transparent font-bold text-accent">{found}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
