import type { MarksItem, RoundItem, SpeechItem, StepsItem } from '#core/review/timeline.ts';
import type { Role } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { timeSpan } from '../../health/time-span.ts';
import { clockTime } from '../../notes/clock-time.ts';
import { titleOf } from '../../round/round-title.ts';
import { voiceName } from '../../transcript/voice-name.ts';

/** How something on the picture looks. */
export type Shape = Role | 'round' | 'covered' | 'asked' | 'note' | 'pin';

/** One thing on the picture, and in the table that says the same. */
export interface PictureItem {
  readonly key: string;
  readonly shape: Shape;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** The words that it leads to. */
  readonly seq: number;
  /** What it is, without its time. */
  readonly words: string;
  /** Short enough to stand in it; empty for what has a shape. */
  readonly title: string;
}

export interface PictureLane {
  readonly name: Role | 'rounds' | 'asked' | 'covered' | 'marks';
  readonly items: readonly PictureItem[];
}

/** "14:05 to 14:07: Round: API design". */
export const spokenItem = ({ from, to, words }: PictureItem): string => {
  const [begins, ends] = [clockTime(from), clockTime(to)];
  return begins === ends
    ? t('review.timeline.at', { time: begins, words })
    : t('review.timeline.fromTo', { from: begins, to: ends, words });
};

export function speechItem(role: Role, item: SpeechItem, lineOf: (seq: number) => SpokenLine | undefined): PictureItem {
  const name = voiceName(lineOf(item.seq)?.called ?? null);
  const words = t('review.timeline.speaks', { name, span: timeSpan(item.to - item.from) });
  return { key: `${role} ${item.seq}`, shape: role, ...placeOf(item), words, title: '' };
}

export function roundItem(item: RoundItem): PictureItem {
  const words = t('review.timeline.round', { round: titleOf(item.round), span: timeSpan(item.to - item.from) });
  return {
    key: `round ${item.seq} ${item.round}`,
    shape: 'round',
    ...placeOf(item),
    words,
    title: titleOf(item.round),
  };
}

export function stepsItem(shape: 'asked' | 'covered', item: StepsItem): PictureItem {
  const words = item.steps.map(({ step }) => t(`review.timeline.${shape}`, { cue: step.cue })).join('; ');
  return { key: `${shape} ${item.from}`, shape, ...placeOf(item), words, title: '' };
}

export function marksItem(item: MarksItem): PictureItem {
  const words = [
    ...item.notes.map(({ text }) => t('review.timeline.note', { text: shortened(text) })),
    ...item.pins.map((round) => t('review.timeline.pin', { round: titleOf(round) })),
  ].join('; ');
  return {
    key: `marks ${item.from}`,
    shape: item.notes.length > 0 ? 'note' : 'pin',
    ...placeOf(item),
    words,
    title: '',
  };
}

const placeOf = ({ from, to, seq }: Pick<PictureItem, 'from' | 'to' | 'seq'>) => ({ from, to, seq });

/** Longer than this is for the note itself. */
const SHOWN_CHARS = 90;
const shortened = (text: string): string => (text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS - 1)}…` : text);
