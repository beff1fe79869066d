import type { ReactNode } from 'react';
import type { RoundSummary } from '#core/review/summary.ts';
import { t } from '#i18n/i18n.ts';
import { titleOf } from '../round/round-title.ts';

interface SessionTopicsProps {
  readonly rounds: readonly RoundSummary[];
  readonly tags: readonly ReactNode[];
  /** Whether the line is there before they are known, so that nothing moves then. */
  readonly isKept: boolean;
}

/** More of them than this say no more than how many there are. */
const MOST_ROUNDS = 4;

/** Which rounds came up and how many of their steps were covered, and what the user has put the session under. */
export function SessionTopics({ rounds, tags, isKept }: SessionTopicsProps) {
  if (!isKept && rounds.length + tags.length === 0) return null;
  const others = rounds.slice(MOST_ROUNDS).map(({ round }) => titleOf(round));
  return (
    <p className="mt-1 flex min-h-5.5 flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
      {rounds.length > 0 && <span className="sr-only">{t('sessions.rounds')}</span>}
      {rounds.slice(0, MOST_ROUNDS).map(({ round, covered, missed }) => (
        <span key={round} className="flex gap-x-1.5 rounded-[3px] bg-line/60 px-1.5">
          <span lang="en">{titleOf(round)}</span>
          <span className="text-soft tabular-nums">
            {t('progress.covered', { covered: covered.length, total: covered.length + missed.length })}
          </span>
        </span>
      ))}
      {others.length > 0 && (
        <span lang="en" title={others.join(', ')} className="text-soft">
          <span aria-hidden="true">+{others.length}</span>
          <span className="sr-only">{others.join(', ')}</span>
        </span>
      )}
      {tags.length > 0 && <span className="sr-only">{t('sessions.tags')}</span>}
      {tags.map((tag, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tag stands where it was put, and may be text or found text
        <bdi key={i} data-tag className="rounded-[3px] border border-edge px-1.5">
          {tag}
        </bdi>
      ))}
    </p>
  );
}
