import type { LookupHit } from '#core/lookup/answer.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { MarkedText } from './marked-text.tsx';

/** What is said is set as speech, also in one line. */
const SPOKEN = new Set(['step', 'level', 'tree']);

export function HitRow({ hit }: { readonly hit: LookupHit }) {
  const { kind, title, titleMarks, context, line, lineMarks, at } = hit;
  return (
    <>
      <span className="flex min-w-0 items-baseline gap-2">
        <span lang="en" className="min-w-0 truncate font-semibold">
          <MarkedText text={title} marks={titleMarks} />
        </span>
        <span className="ml-auto shrink-0 text-[0.75rem] text-soft">
          {at === undefined ? t(`lookup.kinds.${kind}`) : writtenOn(at)}
        </span>
      </span>
      {(line !== '' || context !== '') && (
        <span lang="en" className="block truncate text-[0.8125rem] text-soft">
          {context !== '' && <span>{context}</span>}
          {context !== '' && line !== '' && <span aria-hidden="true"> · </span>}
          <span className={SPOKEN.has(kind) ? 'font-spoken' : ''}>
            <MarkedText text={line} marks={lineMarks} />
          </span>
        </span>
      )}
    </>
  );
}

const writtenOn = (at: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { day: 'numeric', month: 'short' }).format(at);
