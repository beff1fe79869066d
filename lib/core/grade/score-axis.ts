import type { Axis, RedFlag, Score } from '#knowledge/rubric/axis.ts';
import type { Rubric } from '#knowledge/rubric/rubric.ts';
import type { AxisGrade, Heard, HeardFlag, Lift } from './grade.ts';

const SCORES = [1, 2, 3, 4, 5] as const satisfies readonly Score[];
/** A critical red flag that stands keeps an axis at this. */
const CRITICAL_CAP = 2;

/** What was heard on an axis. */
export interface AxisEvidence {
  readonly axis: Axis;
  /** Each once, with the first words that prove it. */
  readonly strong: readonly Heard[];
  readonly redFlags: readonly HeardFlag[];
  /** How many different sentences of the candidate's these are. */
  readonly sentences: number;
  /** Whether the manner of the best was heard in a turn that says something on this axis. */
  readonly isWeighed: boolean;
}

/**
 * The score, to be checked by hand:
 *
 * 1. One point, and one more for each different strong point heard, less one for each minor red flag that stands; 5 at most.
 * 2. Five points are 5 only where the candidate also gave the price of a choice in a turn on this axis, else 4.
 * 3. A critical red flag that stands: 2 at most.
 * 4. Fewer than two different points, sentences or turns: not enough evidence, whatever they say.
 */
export function scoreAxis(
  evidence: AxisEvidence,
  rubric: Pick<Rubric, 'needed' | 'manner' | 'mannerOfTheBest'>,
): AxisGrade {
  const { axis, strong, redFlags } = evidence;
  const score = hasEnough(evidence, rubric.needed) ? scoreOf(evidence) : null;
  const anchor = axis.anchors.find((each) => each.score === score) ?? null;
  return { axis, score, anchor, strong, redFlags, lift: score === null ? null : liftOf(evidence, score, rubric) };
}

function hasEnough({ strong, redFlags, sentences }: AxisEvidence, needed: Rubric['needed']): boolean {
  const turns = new Set([...strong, ...redFlags].map(({ turn }) => turn)).size;
  return Math.min(strong.length + redFlags.length, sentences) >= needed.signalsPerAxis && turns >= needed.turnsPerAxis;
}

function scoreOf({ strong, redFlags, isWeighed }: Omit<AxisEvidence, 'axis' | 'sentences'>): Score {
  const standing = redFlags.filter(({ takenBack }) => takenBack === null).map(({ flag }) => flag);
  const minor = standing.filter(({ severity }) => severity === 'minor').length;
  const points = Math.max(1, Math.min(5, 1 + strong.length - minor));
  const weighed = points === 5 && !isWeighed ? 4 : points;
  const capped = standing.some(isCritical) ? Math.min(CRITICAL_CAP, weighed) : weighed;
  return SCORES.find((score) => score === capped) ?? 1;
}

const isCritical = ({ severity }: RedFlag): boolean => severity === 'critical';

/** The first thing, in the order of the rubric, that alone would have given a higher score; null where none would. */
function liftOf(
  evidence: AxisEvidence,
  score: Score,
  { manner, mannerOfTheBest }: Pick<Rubric, 'manner' | 'mannerOfTheBest'>,
): Lift | null {
  const { axis, strong, redFlags } = evidence;
  for (const [index, { flag, takenBack }] of redFlags.entries()) {
    const to = takenBack === null ? scoreOf({ ...evidence, redFlags: redFlags.toSpliced(index, 1) }) : score;
    if (to > score) return { kind: 'take-back', flag, to };
  }
  const known = new Set(strong.map(({ indicator }) => indicator.id));
  const [like] = strong;
  const missing = axis.strong.find(({ id }) => !known.has(id));
  if (missing !== undefined) {
    const more = like === undefined ? [] : [...strong, { ...like, indicator: missing }];
    const to = like === undefined ? upFrom(score) : scoreOf({ ...evidence, strong: more });
    if (to > score) return { kind: 'say', indicator: missing, to };
  }
  const weighing = manner.strong.find(({ id }) => id === mannerOfTheBest);
  const to = scoreOf({ ...evidence, isWeighed: true });
  return weighing !== undefined && to > score ? { kind: 'say', indicator: weighing, to } : null;
}

const upFrom = (score: Score): Score => SCORES.find((each) => each > score) ?? 5;
