import { readdirSync, readFileSync } from 'node:fs';
import type { Intent } from '#core/intent/model.ts';

/** One labelled interviewer turn; see `knowledge/utterances/README.md`. */
export interface LabelledTurn {
  readonly text: string;
  readonly round: Intent;
  /** Other labels that a careful reader would accept. */
  readonly also: readonly Intent[];
  /** What the turn does; not known of the knowledge's own questions. */
  readonly act?: string;
}

const ROOT = new URL('../../knowledge/utterances/', import.meta.url);

/** All turns of one part, in a fixed order: by file name, then by line. */
export function readTurns(part: 'train' | 'dev' | 'test'): LabelledTurn[] {
  const folder = new URL(`${part}/`, ROOT);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // What lies under facts/ is labelled with facts, not with rounds.
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('facts'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledTurn),
  );
}
