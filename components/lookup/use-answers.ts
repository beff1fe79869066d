import { type Dispatch, useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { LookupSource } from './lookup-source.ts';
import type { PaletteEvent } from './palette-state.ts';

/**
 * Asks for what it begins with.
 *
 * @returns asks anew, to be called with every letter: before it is drawn, so that the worker is already looking while
 *   it is; the state lets overtaken answers go
 */
export function useAnswers(start: string, source: LookupSource, tell: Dispatch<PaletteEvent>): (query: string) => void {
  const ask = useCallback(
    (query: string) =>
      void source.ask(query).then((asked) => {
        // At once, in the answer's own task: rows must not wait their turn behind the page's work.
        flushSync(() =>
          tell(
            asked.ok ? { kind: 'answered', query, answer: asked.value } : { kind: 'troubled', trouble: asked.trouble },
          ),
        );
      }),
    [source, tell],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with is not followed afterwards
  useEffect(() => ask(start), [ask]);
  return ask;
}
