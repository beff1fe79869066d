import { type Dispatch, useEffect } from 'react';
import type { LookupSource } from './lookup-source.ts';
import type { PaletteEvent } from './palette-state.ts';

/** Asks anew with every letter; the state lets overtaken answers go. */
export function useAnswers(query: string, source: LookupSource, tell: Dispatch<PaletteEvent>): void {
  useEffect(() => {
    void source.ask(query).then((asked) => {
      if (asked.ok) tell({ kind: 'answered', query, answer: asked.value });
      else tell({ kind: 'troubled', trouble: asked.trouble });
    });
  }, [query, source, tell]);
}
