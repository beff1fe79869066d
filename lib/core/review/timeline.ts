/** The session as a picture: what stands where in time, few enough to draw however much was said. */
import type { RoundId } from '#knowledge/schema.ts';
import type { Note } from '../session/notes.ts';
import type { Mark, Role } from '../session/session.ts';
import type { SpokenLine } from '../session/view.ts';
import { isCovered } from './practise-next.ts';
import type { RoundReview, RoundStretch, Span, StepReview } from './review.ts';
import { spanOf } from './span-of.ts';

export interface SpeechLane {
  readonly role: Role;
  readonly items: readonly SpeechItem[];
}

/** Where its first words stand, by the number of the utterance. */
interface Item extends Span {
  readonly seq: number;
}

export interface SpeechItem extends Item {
  readonly lines: number;
}

export interface RoundItem extends Item {
  readonly round: RoundId;
}

/** Steps that were covered, or asked for, at about the same time. */
export interface StepsItem extends Item {
  readonly steps: readonly StepReview[];
}

/** What the user did at about the same time. */
export interface MarksItem extends Item {
  readonly notes: readonly Note[];
  readonly pins: readonly RoundId[];
}

/** Speech of one role that is closer than this, of the whole, is drawn as one stretch. */
const JOINED_SHARE = 1 / 300;
/** Points that are closer than this would lie on each other. */
const POINT_SHARE = 1 / 40;
const ROLES = ['candidate', 'interviewer', 'unknown'] as const satisfies readonly Role[];

/** What can be drawn before anything is judged; null where nobody spoke. */
export function speechTimeline(
  lines: readonly SpokenLine[],
): { readonly span: Span; readonly speech: readonly SpeechLane[] } | null {
  const span = spanOf(lines);
  if (span === null) return null;
  const speech = ROLES.map((role) => ({ role, items: speechItems(lines, role, span) }));
  return { span, speech: speech.filter(({ items }) => items.length > 0) };
}

export const roundItems = (stretches: readonly RoundStretch[], lines: readonly SpokenLine[]): readonly RoundItem[] =>
  stretches.map((stretch) => ({ ...stretch, seq: seqAt(lines, stretch.from) }));

/** Steps at the words that cover them; what was only begun is not among them. */
export function coveredItems(rounds: readonly RoundReview[], span: Span): readonly StepsItem[] {
  const points = stepsOf(rounds).flatMap((step): readonly StepsItem[] => {
    const { evidence, at, verdict } = step;
    return evidence === null || at === null || !isCovered(verdict)
      ? []
      : [{ from: at, to: at, seq: evidence.seq, steps: [step] }];
  });
  return joinPoints(points, span, joinSteps);
}

/** Steps at the words that ask for them. */
export function askedItems(rounds: readonly RoundReview[], span: Span): readonly StepsItem[] {
  const points = stepsOf(rounds).flatMap((step): readonly StepsItem[] => {
    const { asked, askedAt } = step;
    return asked === null || askedAt === null ? [] : [{ from: askedAt, to: askedAt, seq: asked.seq, steps: [step] }];
  });
  return joinPoints(points, span, joinSteps);
}

const stepsOf = (rounds: readonly RoundReview[]) => rounds.flatMap(({ steps }) => steps);
const joinSteps = (one: StepsItem, other: StepsItem) => ({ steps: [...one.steps, ...other.steps] });

/** Notes stand beside the words that they belong to, or where they were written; after the call nothing has a place. */
export function markItems(
  lines: readonly SpokenLine[],
  notes: readonly Note[],
  marks: readonly Mark[],
  span: Span,
): readonly MarksItem[] {
  const startOf = new Map(lines.map(({ utterance }) => [utterance.seq, utterance.startedAt]));
  const during = (at: number) => at >= span.from && at <= span.to;
  const noted = notes.flatMap((note): readonly MarksItem[] => {
    const at = (note.beside === null ? undefined : startOf.get(note.beside)) ?? note.at;
    const seq = note.beside ?? seqAt(lines, at);
    return during(at) ? [{ from: at, to: at, seq, notes: [note], pins: [] }] : [];
  });
  const pinned = marks.flatMap((mark): readonly MarksItem[] =>
    mark.kind === 'round-pinned' && during(mark.at)
      ? [{ from: mark.at, to: mark.at, seq: seqAt(lines, mark.at), notes: [], pins: [mark.round] }]
      : [],
  );
  return joinPoints([...noted, ...pinned], span, (one, other) => ({
    notes: [...one.notes, ...other.notes],
    pins: [...one.pins, ...other.pins],
  }));
}

function speechItems(lines: readonly SpokenLine[], role: Role, { from, to }: Span): readonly SpeechItem[] {
  const near = (to - from) * JOINED_SHARE;
  const items: SpeechItem[] = [];
  for (const line of lines) {
    if (line.role !== role) continue;
    const { seq, startedAt, updatedAt } = line.utterance;
    const last = items.at(-1);
    if (last === undefined || startedAt - last.to > near)
      items.push({ from: startedAt, to: Math.max(startedAt, updatedAt), seq, lines: 1 });
    else items[items.length - 1] = { ...last, to: Math.max(last.to, updatedAt), lines: last.lines + 1 };
  }
  return items;
}

/** From left to right; what lies too near to the first of a heap is put upon it. */
function joinPoints<P extends Item>(
  points: readonly P[],
  span: Span,
  join: (one: P, other: P) => Partial<P>,
): readonly P[] {
  const near = (span.to - span.from) * POINT_SHARE;
  const joined: P[] = [];
  for (const point of [...points].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || point.from - last.from > near) joined.push(point);
    else joined[joined.length - 1] = { ...last, ...join(last, point), to: point.to };
  }
  return joined;
}

/** The last utterance that had begun by then, else the first there is. */
export function seqAt(lines: readonly SpokenLine[], at: number): number {
  const line = lines.findLast(({ utterance }) => utterance.startedAt <= at) ?? lines[0];
  return line?.utterance.seq ?? 0;
}
