import { useCallback, useState } from 'react';
import type { Saved } from '#settings/saved.ts';

export type SaveProblem = Extract<Saved, { ok: false }>['reason'];

/** Runs what stores something, and remembers why the last one failed. */
export function useSaving(): {
  readonly problem: SaveProblem | null;
  readonly save: (saving: Promise<Saved>) => void;
} {
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const save = useCallback(
    (saving: Promise<Saved>) => void saving.then((saved) => setProblem(saved.ok ? null : saved.reason)),
    [],
  );
  return { problem, save };
}
