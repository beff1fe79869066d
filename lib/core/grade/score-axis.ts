import type { Axis, Indicator, RedFlag, Score } from '#knowledge/rubric/axis.ts';
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
  /** How many strong points count. */
  readonly points: number;
  /** Whether the manner of the best was heard in a turn that says something on this axis. */
  readonly isWeighed: boolean;
}

/**
 * The score, to be checked by hand:
 *
 * 1. One point, and one more for each different strong point heard, less one for each minor red flag that stands; 5 at most.
 * 2. Five points are 5 only where the candidate also gave the price of a choice in a turn on this axis, else 4.
 * 3. A critical red flag that stands: 2 at most.
 * 4. Fewer than two different points, or fewer than two turns with one: not enough evidence, whatever they say.
 *
 * Each point has a sentence of its own: one sentence shows one thing of an axis.
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

function hasEnough({ strong, redFlags }: AxisEvidence, needed: Rubric['needed']): boolean {
  const turns = new Set([...strong, ...redFlags].map(({ turn }) => turn)).size;
  return strong.length + redFlags.length >= needed.signalsPerAxis && turns >= needed.turnsPerAxis;
}

function scoreOf({
  points: strong,
  redFlags,
  isWeighed,
}: Pick<AxisEvidence, 'points' | 'redFlags' | 'isWeighed'>): Score {
  const standing = redFlags.filter(({ takenBack }) => takenBack === null).map(({ flag }) => flag);
  const minor = standing.filter(({ severity }) => severity === 'minor').length;
  const points = Math.max(1, Math.min(5, 1 + strong - minor));
  const weighed = points === 5 && !isWeighed ? 4 : points;
  const capped = standing.some(isCritical) ? Math.min(CRITICAL_CAP, weighed) : weighed;
  return SCORES.find((score) => score === capped) ?? 1;
}

const isCritical = ({ severity }: RedFlag): boolean => severity === 'critical';

/**
 * The least that would have lifted the score, in a fixed order: a red flag taken back, one more strong point (the first of the
 * rubric that was not heard), the price of a choice; and where none of them does alone, as many of them as it takes.
 */
function liftOf(
  evidence: AxisEvidence,
  score: Score,
  { manner, mannerOfTheBest }: Pick<Rubric, 'manner' | 'mannerOfTheBest'>,
): Lift | null {
  const changes = [
    ...flagsTakenBack(evidence),
    ...missingPoint(evidence),
    ...weighing(evidence, manner, mannerOfTheBest),
  ];
  const alone = changes.find(({ apply }) => scoreOf(apply(evidence)) > score);
  const taken: Change[] = [];
  let changed = evidence;
  for (const change of alone === undefined ? changes : [alone]) {
    if (scoreOf(changed) > score) break;
    changed = change.apply(changed);
    taken.push(change);
  }
  const to = scoreOf(changed);
  if (to <= score) return null;
  return { say: taken.flatMap(({ say }) => say ?? []), takeBack: taken.flatMap(({ takeBack }) => takeBack ?? []), to };
}

/** Something that could have gone otherwise. */
interface Change {
  readonly say?: Indicator;
  readonly takeBack?: RedFlag;
  apply(evidence: AxisEvidence): AxisEvidence;
}

/** Critical ones first: nothing counts while they stand. */
const flagsTakenBack = ({ redFlags }: AxisEvidence): readonly Change[] =>
  redFlags
    .filter(({ takenBack }) => takenBack === null)
    .sort((a, b) => Number(isCritical(b.flag)) - Number(isCritical(a.flag)))
    .map(({ flag }) => ({
      takeBack: flag,
      apply: (evidence) => ({ ...evidence, redFlags: evidence.redFlags.filter((each) => each.flag !== flag) }),
    }));

function missingPoint({ axis, strong }: AxisEvidence): readonly Change[] {
  const known = new Set(strong.map(({ indicator }) => indicator.id));
  return axis.strong
    .filter(({ id }) => !known.has(id))
    .slice(0, 1)
    .map((indicator) => ({ say: indicator, apply: (evidence) => ({ ...evidence, points: evidence.points + 1 }) }));
}

function weighing(
  { isWeighed }: AxisEvidence,
  manner: Rubric['manner'],
  mannerOfTheBest: Rubric['mannerOfTheBest'],
): readonly Change[] {
  if (isWeighed) return [];
  return manner.strong
    .filter(({ id }) => id === mannerOfTheBest)
    .map((indicator) => ({ say: indicator, apply: (evidence) => ({ ...evidence, isWeighed: true }) }));
}
