import { useEffect, useRef, useState } from 'react';
import { openDatabase } from '#db/database.ts';
import { reportError } from '#messaging/report-error.ts';
import { type ExportWish, makeExport } from './make-export.ts';
import { saveFile } from './save-file.ts';

const db = openDatabase();

export type ExportState =
  | { readonly is: 'idle' | 'stopped' | 'failed' | 'nothingMissed' }
  | { readonly is: 'working'; readonly share: number }
  | { readonly is: 'done'; readonly name: string };

/** Writes a file at a time; whoever leaves gives it up. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (wish: ExportWish) => {
    if (running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setState({ is: 'working', share: 0 });
    try {
      const progressed = (share: number) => setState({ is: 'working', share });
      const made = await makeExport(db, wish, { progressed, signal: control.signal });
      control.signal.throwIfAborted();
      if (made !== null) saveFile(made.name, made.file);
      setState(made === null ? { is: 'nothingMissed' } : { is: 'done', name: made.name });
    } catch (error) {
      if (!control.signal.aborted) reportError(error, 'an export');
      setState({ is: control.signal.aborted ? 'stopped' : 'failed' });
    } finally {
      running.current = null;
    }
  };
  return { state, start, stop: () => running.current?.abort() };
}
