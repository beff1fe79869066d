/**
 * Captions to utterances. A page shows caption lines that grow, are rewritten, lose their front,
 * leave and come back. This reducer turns successive snapshots of them into utterances in which
 * each word stands once.
 */
import type { Utterance } from '../session/session.ts';
import type { Binding } from './binding.ts';
import { bindLine, cutAt, follow, ownText } from './binding.ts';
import type { CaptionLine } from './line.ts';
import { matchReturned } from './returned.ts';
import { tokenize } from './tokens.ts';

/** Everything of an utterance but the session it belongs to. */
export type Revision = Omit<Utterance, 'sessionId'>;

export interface Assembly {
  readonly nextSeq: number;
  /** By line key; keys below zero stand for utterances that this page has not shown yet. */
  readonly bindings: ReadonlyMap<number, Binding>;
  readonly utterances: ReadonlyMap<number, Revision>;
}

export interface AssemblyOptions {
  /** Lines stand in speaking order, oldest first. False on Zoom, where order means nothing. */
  readonly ordered: boolean;
}

/** A longer stretch is cut here, so that one write and one routing decision stay small. */
export const MAX_UTTERANCE_CHARS = 8_000;
/** Lines that left the page are remembered, this many at the most, in case they come back. */
const MAX_REMEMBERED = 400;

/**
 * @param known the last utterances of the session, as stored, when a script takes over from an
 *   earlier one; lines that show them again continue them
 * @param nextSeq the first number not yet in use
 */
export function beginAssembly(known: readonly Revision[] = [], nextSeq = 0): Assembly {
  const bindings = new Map<number, Binding>();
  const utterances = new Map<number, Revision>();
  known.forEach((utterance, index) => {
    const { seq, speaker, voice, text } = utterance;
    const tokens = tokenize(text);
    utterances.set(seq, utterance);
    bindings.set(index - known.length, { seq, place: seq, line: null, speaker, voice, lead: '', text, tokens, skip: 0 });
  });
  return { nextSeq, bindings, utterances };
}

/**
 * Everything on the page now is not ours: it was said before consent, or during a pause. Words
 * that follow begin new utterances.
 */
export function disregard(assembly: Assembly, lines: readonly CaptionLine[]): Assembly {
  const bindings = new Map(assembly.bindings);
  lines.forEach((line, index) => {
    const binding = bindLine(line);
    const place = assembly.nextSeq - 1 + (index + 1) / (lines.length + 1);
    bindings.set(line.key, { ...binding, place, skip: binding.tokens.length });
  });
  return { ...assembly, bindings };
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
  const draft = new Draft(assembly, now);
  const returned = matchReturned(assembly.bindings, lines, ordered);
  for (const line of lines) {
    const departed = returned.get(line.key);
    if (departed !== undefined) draft.rebind(departed, line.key);
    draft.show(line);
  }
  return draft.finish();
}

/** One step of the reducer: copies it may change, and what it has changed. */
class Draft {
  private nextSeq: number;
  private readonly bindings: Map<number, Binding>;
  private readonly utterances: Map<number, Revision>;
  private readonly changed = new Set<number>();
  private readonly now: number;

  constructor(assembly: Assembly, now: number) {
    this.nextSeq = assembly.nextSeq;
    this.bindings = new Map(assembly.bindings);
    this.utterances = new Map(assembly.utterances);
    this.now = now;
  }

  rebind(from: number, to: number): void {
    const binding = this.bindings.get(from);
    if (binding === undefined) return;
    this.bindings.delete(from);
    this.bindings.set(to, binding);
  }

  show(line: CaptionLine): void {
    const bound = this.bindings.get(line.key);
    if (bound?.line === line) return;
    const next = bound === undefined ? bindLine(line) : (follow(bound, line) ?? bindLine(line));
    if (next.text !== '') this.settle(line.key, next);
  }

  /** Binds a line, cutting off whole utterances while the stretch is too long for one. */
  private settle(key: number, binding: Binding): void {
    let rest = binding;
    let own = ownText(rest);
    while (own.length > MAX_UTTERANCE_CHARS) {
      const cut = cutAt(rest, MAX_UTTERANCE_CHARS);
      const head = { ...rest, tokens: rest.tokens.slice(0, cut) };
      this.write(head, ownText(head));
      rest = { ...rest, seq: null, lead: '', skip: cut };
      own = ownText(rest);
    }
    const seq = own === '' ? rest.seq : this.write(rest, own);
    this.bindings.delete(key); // so that the map stays in order of last change
    this.bindings.set(key, { ...rest, seq, place: seq ?? (rest.place < 0 ? this.nextSeq - 0.5 : rest.place) });
  }

  private write({ seq: bound, speaker, voice }: Binding, text: string): number {
    const seq = bound ?? this.nextSeq;
    if (bound === null) this.nextSeq += 1;
    const before = this.utterances.get(seq);
    if (before?.text === text && before.speaker === speaker && before.voice === voice) return seq;
    const startedAt = before?.startedAt ?? this.now;
    const rev = (before?.rev ?? 0) + 1;
    this.utterances.set(seq, { seq, speaker, voice, text, startedAt, updatedAt: this.now, rev });
    this.changed.add(seq);
    return seq;
  }

  finish(): { assembly: Assembly; changed: Revision[] } {
    const inOrder = [...this.changed].sort((a, b) => a - b);
    const changed = inOrder.flatMap((seq) => this.utterances.get(seq) ?? []);
    this.forgetOldest();
    const { nextSeq, bindings, utterances } = this;
    return { assembly: { nextSeq, bindings, utterances }, changed };
  }

  private forgetOldest(): void {
    if (this.bindings.size <= MAX_REMEMBERED && this.utterances.size <= MAX_REMEMBERED) return;
    for (const key of [...this.bindings.keys()].slice(0, -MAX_REMEMBERED)) this.bindings.delete(key);
    const bound = new Set([...this.bindings.values()].map(({ seq }) => seq));
    for (const seq of this.utterances.keys()) if (!bound.has(seq)) this.utterances.delete(seq);
  }
}
