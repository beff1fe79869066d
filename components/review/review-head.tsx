import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { countSteps } from '#core/review/practise-next.ts';
import { spanOf } from '#core/review/span-of.ts';
import { labelsOf } from '#core/session/labels.ts';
import type { MarkBody, SessionFacts } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useDeletion } from '../desk/deletion-scope.tsx';
import { sessionLength } from '../desk/session-length.ts';
import { sessionTitle, sourceName } from '../desk/session-title.ts';
import { ExportButton } from '../exports/export-button.tsx';
import type { JudgedReview } from '../workers/review-messages.ts';
import { RenameForm } from './rename-form.tsx';

/** More of them are not read in one glance, and stand on the picture below. */
const MOST_NAMED = 3;

interface ReviewHeadProps {
  readonly facts: SessionFacts;
  readonly lines: readonly SpokenLine[];
  readonly review: JudgedReview | null;
  readonly isNobodyKnown: boolean;
  readonly marked: (mark: MarkBody) => void;
}

/** What session this is, what it came to in one sentence, and what can be done with it. */
export function ReviewHead({ facts, lines, review, isNobodyKnown, marked }: ReviewHeadProps) {
  const { session, marks } = facts;
  const labels = labelsOf(session, marks);
  const exported = useMemo(() => [session], [session]);
  const [renaming, setRenaming] = useState(false);
  const [wasRenaming, setWasRenaming] = useState(false);
  const { deleted } = useDeletion();
  const [, navigate] = useLocation();
  const began = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'full', timeStyle: 'short' });
  const span = spanOf(lines);
  return (
    <header>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-soft tabular-nums">
        <time dateTime={new Date(session.startedAt).toISOString()}>{began.format(session.startedAt)}</time>
        {span !== null && <span>{sessionLength(session, span.to)}</span>}
        <span>{sourceName(session.platform)}</span>
        {labels.tags.map((tag) => (
          <bdi key={tag} className="rounded-[3px] border border-edge px-1.5 text-[0.8125rem]">
            {tag}
          </bdi>
        ))}
      </p>
      <p data-summary className="mt-3 min-h-[3em] max-w-prose md:min-h-[1.5em] text-[1.0625rem] leading-normal">
        {review === null ? '' : summaryWords(review, isNobodyKnown)}
      </p>
      {renaming ? (
        <RenameForm
          title={labels.title}
          placeholder={sessionTitle(session, { title: session.title })}
          onDone={(title) => {
            if (title !== null && title !== labels.title) marked({ kind: 'session-renamed', title });
            setRenaming(false);
            setWasRenaming(true);
          }}
        />
      ) : (
        <div className="mt-3 flex flex-wrap gap-2 print:hidden">
          <Button
            icon="pen"
            data-action="rename-session"
            // The field is gone with its focus: whoever was typing is back at the button.
            autoFocus={wasRenaming}
            onClick={() => setRenaming(true)}
          >
            {t('review.rename.button')}
          </Button>
          <ExportButton sessions={exported} />
          <Button data-action="print-session" onClick={() => window.print()}>
            {t('review.print')}
          </Button>
          <Button
            data-action="delete-session"
            onClick={() => {
              deleted({ ...session, title: labels.title });
              navigate('/sessions');
            }}
          >
            {t('desk.deletion.delete')}
          </Button>
        </div>
      )}
    </header>
  );
}

function summaryWords({ rounds }: JudgedReview, isNobodyKnown: boolean): string {
  if (isNobodyKnown) return t('review.summary.nobody');
  if (rounds.length === 0) return t('review.summary.noRound');
  const { covered, total } = countSteps(rounds.flatMap(({ steps }) => steps));
  if (rounds.length > MOST_NAMED) return t('review.summary.many', { count: rounds.length, covered, total });
  const titles = new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(
    rounds.map(({ round }) => round.title),
  );
  return t('review.summary.rounds', { rounds: titles, covered, total });
}
