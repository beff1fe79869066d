import type { AskedQuestion } from '#core/review/review.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Quote } from '../../controls/quote.tsx';
import { clockTime } from '../../notes/clock-time.ts';
import { titleOf } from '../../round/round-title.ts';

interface QuestionListProps {
  readonly questions: readonly AskedQuestion[];
  readonly lines: readonly SpokenLine[];
  readonly onShowWords: (seq: number) => void;
}

/** What was asked, each with its answer folded. */
export function QuestionList({ questions, lines, onShowWords }: QuestionListProps) {
  const textOf = new Map(lines.map(({ utterance }) => [utterance.seq, utterance.text]));
  return (
    <ol aria-label={t('review.words.questionList')} data-questions>
      {questions.map(({ words, at, round, answer }) => (
        <li key={`${words.seq} ${words.start}`} className="border-b border-line py-2.5">
          <p className="flex flex-wrap gap-x-3 text-sm text-soft">
            <button
              type="button"
              aria-label={t('grade.show', { time: clockTime(at) })}
              onClick={() => onShowWords(words.seq)}
              className="tabular-nums underline decoration-edge underline-offset-4 hover:text-ink"
            >
              {clockTime(at)}
            </button>
            {round !== null && <span lang="en">{titleOf(round)}</span>}
          </p>
          <Quote className="block font-semibold wrap-anywhere">{words.quote}</Quote>
          {answer.length === 0 ? (
            <p className="text-sm text-soft">{t('review.words.noAnswer')}</p>
          ) : (
            <details className="mt-0.5 text-sm">
              <summary className="fold">{t('review.words.answer')}</summary>
              <div lang="en" dir="auto" className="mt-1 border-l-2 border-accent pl-3 font-spoken text-[0.9375rem]">
                {answer.map((seq) => (
                  <p key={seq} className="wrap-anywhere">
                    {textOf.get(seq)}
                  </p>
                ))}
              </div>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
