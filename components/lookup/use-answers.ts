import { type Dispatch, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { LookupSource } from './lookup-source.ts';
import type { PaletteEvent } from './palette-state.ts';

/** Asks anew with every letter; the state lets overtaken answers go. */
export function useAnswers(query: string, source: LookupSource, tell: Dispatch<PaletteEvent>): void {
  useEffect(() => {
    void source.ask(query).then((asked) => {
      // At once, in the answer's own task: rows must not wait their turn behind the page's work.
      flushSync(() =>
        tell(
          asked.ok ? { kind: 'answered', query, answer: asked.value } : { kind: 'troubled', trouble: asked.trouble },
        ),
      );
    });
  }, [query, source, tell]);
}
