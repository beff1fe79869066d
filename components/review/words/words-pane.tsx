import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { AskedQuestion } from '#core/review/review.ts';
import { correctionsOf } from '#core/session/corrections.ts';
import type { Note } from '#core/session/notes.ts';
import type { MarkBody, SessionFacts } from '#core/session/session.ts';
import type { SpokenLine, VoiceView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { useScreenKeys } from '../../keys/use-screen-keys.ts';
import type { ShownWords } from '../shown-words.ts';
import { notesBeside } from './notes-beside.ts';
import { QuestionList } from './question-list.tsx';
import { revealRow } from './reveal-row.ts';
import { VoiceList } from './voice-list.tsx';
import { WordList } from './word-list.tsx';

const FIRST_ROWS = 40;

interface WordsPaneProps {
  readonly facts: SessionFacts;
  readonly lines: readonly SpokenLine[];
  readonly voices: readonly VoiceView[];
  readonly notes: readonly Note[];
  /** Null until they are known. */
  readonly questions: readonly AskedQuestion[] | null;
  readonly shown: ShownWords | null;
  readonly onShowWords: (seq: number) => void;
  readonly marked: (mark: MarkBody) => void;
}

/** All that was said, and what the user has to say about it. */
export const WordsPane = memo(function WordsPane(props: WordsPaneProps) {
  const { facts, lines, voices, notes, questions, shown, onShowWords, marked } = props;
  const [asked, setAsked] = useState(false);
  const [current, setCurrent] = useState(lines[0]?.utterance.seq ?? 0);
  // What fits on a screen first, and the rest when nothing else is to be done.
  const drawn = useDeferredValue(lines, lines.slice(0, FIRST_ROWS));
  const pane = useRef<HTMLElement>(null);
  const captions = useMemo(() => captionsOf(facts), [facts]);
  const beside = useMemo(() => notesBeside(notes, lines), [notes, lines]);
  const questionSeqs = useMemo(() => new Set(questions?.map(({ words }) => words.seq)), [questions]);

  useEffect(() => {
    if (shown !== null) setAsked(false);
  }, [shown]);
  const revealed = useRef<ShownWords | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that are drawn later may be those that are wanted
  useEffect(() => {
    if (shown === null || revealed.current === shown) return;
    if (revealRow(pane.current, shown.seq)) revealed.current = shown;
  }, [shown, drawn, asked]);

  const jump = (by: 1 | -1) => {
    const seqs = [...questionSeqs].sort((a, b) => (a - b) * by);
    const next = seqs.find((seq) => (seq - current) * by > 0);
    if (next !== undefined) onShowWords(next);
  };
  useScreenKeys({ '[': () => jump(-1), ']': () => jump(1) });

  return (
    <section ref={pane} aria-labelledby="review-words" data-section="words" className="words-pane">
      <div className="words-head">
        <h2 id="review-words" className="mr-auto text-lg font-bold">
          {t('review.words.title')}
        </h2>
        {questions !== null && questions.length > 0 && (
          <>
            <IconButton
              icon="back"
              label={t('review.words.previous')}
              hint="["
              className="rotate-90 print:hidden"
              onClick={() => jump(-1)}
            />
            <IconButton
              icon="down"
              label={t('review.words.next')}
              hint="]"
              className="print:hidden"
              onClick={() => jump(1)}
            />
            <ViewSwitch asked={asked} count={questions.length} onAsked={setAsked} />
          </>
        )}
      </div>
      <VoiceList voices={voices} marked={marked} />
      {asked && questions !== null ? (
        <QuestionList questions={questions} lines={lines} onShowWords={onShowWords} />
      ) : (
        <WordList
          lines={drawn}
          captions={captions}
          beside={beside}
          questions={questionSeqs}
          current={current}
          onCurrent={setCurrent}
          marked={marked}
        />
      )}
    </section>
  );
});

interface ViewSwitchProps {
  readonly asked: boolean;
  readonly count: number;
  readonly onAsked: (asked: boolean) => void;
}

function ViewSwitch({ asked, count, onAsked }: ViewSwitchProps) {
  return (
    <fieldset className="flex overflow-hidden rounded-[5px] border border-edge text-sm print:hidden">
      <legend className="sr-only">{t('review.words.views')}</legend>
      {[false, true].map((each) => (
        <button
          key={String(each)}
          type="button"
          aria-pressed={asked === each}
          data-action={each ? 'show-questions' : 'show-words'}
          onClick={() => onAsked(each)}
          className="min-h-8 px-2.5 text-soft hover:text-ink aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
        >
          {each ? t('review.words.questions', { count }) : t('review.words.all')}
        </button>
      ))}
    </fieldset>
  );
}

/** What the captions had where the user has corrected them. */
function captionsOf({ utterances, marks }: SessionFacts): ReadonlyMap<number, string> {
  const corrections = correctionsOf(marks);
  return new Map(utterances.flatMap(({ seq, text }) => (corrections.has(seq) ? [[seq, text] as const] : [])));
}
