import { type Assembly, assemble, beginAssembly, disregard, type Revision } from '#core/captions/assemble.ts';
import type { CaptionLine } from '#core/captions/line.ts';

/** A page that is listened to: snapshots go in, what the store would hold comes out. */
export interface Hearing {
  hear(...lines: readonly CaptionLine[]): readonly Revision[];
  /** What is on the page now is nobody's business. */
  disregard(...lines: readonly CaptionLine[]): void;
  stored(): readonly Revision[];
  /** "Ann: some words" for every stored utterance. */
  transcript(): readonly string[];
}

export interface HearingOptions {
  readonly ordered?: boolean;
  readonly known?: readonly Revision[];
}

const SNAPSHOT_MS = 330;

export function createHearing({ ordered = true, known = [] }: HearingOptions = {}): Hearing {
  const stored = new Map(known.map((utterance) => [utterance.seq, utterance]));
  let assembly: Assembly = beginAssembly(known, (known.at(-1)?.seq ?? -1) + 1);
  let now = 1_000;
  const inOrder = () => [...stored.values()].sort((a, b) => a.seq - b.seq);
  return {
    hear(...lines) {
      now += SNAPSHOT_MS;
      const heard = assemble(assembly, lines, now, { ordered });
      assembly = heard.assembly;
      for (const revision of heard.changed) stored.set(revision.seq, revision);
      return heard.changed;
    },
    disregard(...lines) {
      assembly = disregard(assembly, lines, { ordered });
    },
    stored: inOrder,
    transcript: () => inOrder().map(({ speaker, voice, text }) => `${speaker ?? voice ?? 'nobody'}: ${text}`),
  };
}

/** A named line, as Meet and Teams show it. */
export function said(key: number, speaker: string | null, text: string): CaptionLine {
  return { key, speaker, voice: null, text };
}

/** A line with an avatar in place of a name, as Zoom shows it. */
export function voiced(key: number, voice: string, text: string, speaker: string | null = null): CaptionLine {
  return { key, speaker, voice, text };
}

/** `count` different words. */
export function words(count: number, word = 'word'): string {
  return Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');
}
