import { type Classifier, rankTopics } from '#core/intent/classify.ts';
import type { Intent } from '#core/intent/model.ts';
import { AUTO_AT } from '#core/intent/route.ts';
import type { RankedTopic } from '#core/session/view.ts';
import { ROUND_IDS, type Topic } from '#knowledge/schema.ts';
import type { LabelledTurn } from '../train/read-utterances.ts';

export const TOPICS: readonly Topic[] = [...ROUND_IDS, 'none'];

/** One isolated turn and what was made of it, without any context. */
export interface JudgedTurn {
  readonly turn: LabelledTurn;
  readonly ranked: readonly RankedTopic[];
  readonly best: RankedTopic;
  /** Counting second labels. */
  readonly isRight: boolean;
}

/** Follow-ups that only continue have no answer outside their conversation, and are left out. */
export function judgeTurns(classifier: Classifier, turns: readonly LabelledTurn[]): JudgedTurn[] {
  return isolatedTurns(turns).map((turn) => {
    const ranked = rankTopics(classifier.beliefs(turn.text));
    const best = ranked[0] ?? { round: 'none', confidence: 0 };
    return { turn, ranked, best, isRight: accepts(turn, best.round) };
  });
}

export const isolatedTurns = (turns: readonly LabelledTurn[]) => turns.filter(({ round }) => round !== 'continues');

export const accepts = ({ round, also }: LabelledTurn, answer: Intent): boolean =>
  answer === round || also.includes(answer);

/** Shares between 0 and 1. */
export interface TurnScore {
  readonly turns: number;
  readonly strict: number;
  /** Counting a second acceptable label. */
  readonly lenient: number;
  readonly topThree: number;
  /** Mean over the labels of the harmonic mean of precision and recall, first labels only. */
  readonly macroF1: number;
  /** How often it would switch by itself on a turn about a round, and how often that is right. */
  readonly switches: number;
  readonly switchPrecision: number;
  /** Small talk that would switch by itself. */
  readonly falseStarts: number;
  /** Mean distance between confidence and share of right answers, over ten bands (Naeini et al., 2015). */
  readonly calibrationError: number;
}

export function scoreTurns(judged: readonly JudgedTurn[]): TurnScore {
  const { switches, precision, falseStarts } = scoreSwitches(judged, AUTO_AT);
  return {
    turns: judged.length,
    strict: share(judged, ({ turn, best }) => best.round === turn.round),
    lenient: share(judged, ({ isRight }) => isRight),
    topThree: share(judged, ({ turn, ranked }) => ranked.slice(0, 3).some(({ round }) => accepts(turn, round))),
    macroF1: mean(TOPICS.map((topic) => scoreLabel(judged, topic).f1)),
    switches,
    switchPrecision: precision,
    falseStarts,
    calibrationError: calibrationError(judged),
  };
}

/** What switching by itself from a confidence on would do. */
export function scoreSwitches(judged: readonly JudgedTurn[], at: number) {
  const switched = ({ best }: JudgedTurn) => best.round !== 'none' && best.confidence >= at;
  const isSmallTalk = ({ turn }: JudgedTurn) => turn.round === 'none';
  return {
    switches: share(
      judged.filter((each) => !isSmallTalk(each)),
      switched,
    ),
    precision: share(judged.filter(switched), ({ isRight }) => isRight),
    falseStarts: share(judged.filter(isSmallTalk), switched),
  };
}

export function scoreLabel(judged: readonly JudgedTurn[], topic: Topic) {
  const answered = judged.filter(({ best }) => best.round === topic);
  const labelled = judged.filter(({ turn }) => turn.round === topic);
  const right = answered.filter(({ turn }) => turn.round === topic).length;
  const [precision, recall] = [ratio(right, answered.length), ratio(right, labelled.length)];
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { turns: labelled.length, precision, recall, f1 };
}

const BANDS = 10;

function calibrationError(judged: readonly JudgedTurn[]): number {
  const bands = Map.groupBy(judged, ({ best }) => Math.min(BANDS - 1, Math.floor(best.confidence * BANDS)));
  const distances = Array.from(bands.values(), (band) => {
    const confidence = mean(band.map(({ best }) => best.confidence));
    return band.length * Math.abs(confidence - share(band, ({ turn, best }) => best.round === turn.round));
  });
  return distances.reduce((sum, distance) => sum + distance, 0) / judged.length;
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
export const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  ratio(items.filter(holds).length, items.length);
const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
