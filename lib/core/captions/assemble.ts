/**
 * Captions to utterances. A page shows caption lines that grow, are rewritten, lose their front,
 * leave and come back. This reducer turns successive snapshots of them into utterances in which
 * each word stands once.
 */
import type { Utterance } from '../session/session.ts';
import { type Binding, bindLine, cutAt, ownText } from './binding.ts';
import type { CaptionLine } from './line.ts';
import { type Placed, placeLines } from './place.ts';

/** Everything of an utterance but the session it belongs to. */
export type Revision = Omit<Utterance, 'sessionId'>;

export interface Assembly extends Placed {
  readonly nextSeq: number;
  readonly utterances: ReadonlyMap<number, Revision>;
}

export interface AssemblyOptions {
  /** Lines stand in speaking order, oldest first. False on Zoom, where order means nothing. */
  readonly ordered: boolean;
}

/** A longer stretch is cut here, so that one write and one routing decision stay small. */
export const MAX_UTTERANCE_CHARS = 8_000;
/** Utterances that no line shows any more are forgotten when there are more than this. */
export const MAX_REMEMBERED = 800;

/**
 * @param known the last utterances of the session, as stored, when a script takes over from an
 *   earlier one; lines that show them again continue them
 * @param nextSeq the first number not yet in use
 */
export function beginAssembly(known: readonly Revision[] = [], nextSeq = 0): Assembly {
  const departed = known.map(({ seq, speaker, voice, text }): Binding => {
    return { ...bindLine({ key: -1, speaker, voice, text }), seq, place: seq, line: null };
  });
  const utterances = new Map(known.map((utterance) => [utterance.seq, utterance]));
  return { nextSeq, nextPlace: nextSeq, shown: new Map(), twins: new Map(), departed, utterances };
}

/**
 * The same script goes on with a session that it has left. It may know words that are not stored yet;
 * but if another script has gone on with the session meanwhile, what is stored is newer.
 *
 * @param before what this script knew of the session when it left; null when it never had it
 */
export function resumeAssembly(before: Assembly | null, known: readonly Revision[], nextSeq: number): Assembly {
  const isNewest =
    before !== null &&
    before.nextSeq >= nextSeq &&
    known.every(({ seq, rev }) => rev <= (before.utterances.get(seq)?.rev ?? rev));
  return isNewest ? before : beginAssembly(known, nextSeq);
}

/**
 * Everything on the page now is not ours: it was said before consent, or during a pause. Words
 * that follow begin new utterances.
 */
export function disregard(
  assembly: Assembly,
  lines: readonly CaptionLine[],
  { ordered }: AssemblyOptions = { ordered: true },
): Assembly {
  // Each line counts by itself: words that only a twin shows were said in that time as well.
  const { shown, ...placed } = placeLines(assembly, lines, { ordered, twinned: false });
  const notOurs = [...shown].map(([key, binding]) => [key, withoutOwn(binding)] as const);
  return { ...assembly, ...placed, shown: new Map(notOurs) };
}

/**
 * @param lines all caption lines on the page now
 * @param now milliseconds since the epoch
 * @returns the next state, and the utterances that are new or have changed, in `seq` order
 */
export function assemble(
  assembly: Assembly,
  lines: readonly CaptionLine[],
  now: number,
  { ordered }: AssemblyOptions,
): { readonly assembly: Assembly; readonly changed: readonly Revision[] } {
  const { shown, ...placed } = placeLines(assembly, lines, { ordered, twinned: ordered });
  const draft = new Draft(assembly, now);
  const settled = [...shown].map(([key, binding]) => {
    return [key, binding === assembly.shown.get(key) ? binding : draft.settle(binding)] as const;
  });
  const next = { ...placed, shown: new Map(settled), nextSeq: draft.nextSeq };
  return { assembly: { ...next, utterances: remembered(draft.utterances, next) }, changed: draft.changed() };
}

/** The utterances that one step adds or revises. */
class Draft {
  nextSeq: number;
  readonly utterances: Map<number, Revision>;
  private readonly written = new Set<number>();
  private readonly now: number;

  constructor(assembly: Assembly, now: number) {
    this.nextSeq = assembly.nextSeq;
    this.utterances = new Map(assembly.utterances);
    this.now = now;
  }

  /** Writes what is ours, cutting off whole utterances while the stretch is too long for one. */
  settle(binding: Binding): Binding {
    let rest = binding;
    let own = ownText(rest);
    while (own.length > MAX_UTTERANCE_CHARS) {
      const cut = cutAt(rest, MAX_UTTERANCE_CHARS);
      this.write(rest, ownText({ ...rest, tokens: rest.tokens.slice(0, cut) }));
      rest = { ...rest, seq: null, lead: '', skip: cut };
      own = ownText(rest);
    }
    return own === '' ? rest : { ...rest, seq: this.write(rest, own) };
  }

  private write({ seq: bound, speaker, voice }: Binding, text: string): number {
    const seq = bound ?? this.nextSeq;
    if (bound === null) this.nextSeq += 1;
    const before = this.utterances.get(seq);
    if (before?.text === text && before.speaker === speaker && before.voice === voice) return seq;
    const startedAt = before?.startedAt ?? this.now;
    const rev = (before?.rev ?? 0) + 1;
    this.utterances.set(seq, { seq, speaker, voice, text, startedAt, updatedAt: this.now, rev });
    this.written.add(seq);
    return seq;
  }

  changed(): readonly Revision[] {
    const inOrder = [...this.written].sort((a, b) => a - b);
    return inOrder.flatMap((seq) => this.utterances.get(seq) ?? []);
  }
}

function withoutOwn(binding: Binding): Binding {
  return { ...binding, seq: null, lead: '', skip: binding.tokens.length };
}

function remembered(
  utterances: ReadonlyMap<number, Revision>,
  { shown, departed }: Pick<Assembly, 'shown' | 'departed'>,
): ReadonlyMap<number, Revision> {
  if (utterances.size <= MAX_REMEMBERED) return utterances;
  const bound = new Set([...shown.values(), ...departed].map(({ seq }) => seq));
  return new Map([...utterances].filter(([seq]) => bound.has(seq)));
}
