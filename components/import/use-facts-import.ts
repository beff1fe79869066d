import { useEffect, useRef, useState } from 'react';
import type { SessionId } from '#core/session/session.ts';
import { openDatabase } from '#db/database.ts';
import { reportError } from '#messaging/report-error.ts';
import { readConsent } from '#settings/consent.ts';
import { parseBackedUp } from '#settings/parse-backed-up.ts';
import { type BroughtFacts, bringFacts } from './bring-facts.ts';
import type { FactsRefusal } from './facts-words.ts';
import { lackOfRoom } from './lack-of-room.ts';
import { lookThrough, type Watch } from './look-through.ts';
import { countHere, type ImportPlan, planFacts } from './plan-facts.ts';
import { restoreSettings } from './restore-settings.ts';

const db = openDatabase();

export type FactsImportState =
  | { readonly is: 'looking' | 'comparing' | 'bringing'; readonly share: number }
  | { readonly is: 'planned'; readonly plan: ImportPlan }
  | { readonly is: 'refused'; readonly refusal: FactsRefusal; readonly staying?: number }
  /** With how many sessions of it stay, as the user has gone on with them meanwhile. */
  | { readonly is: 'stopped'; readonly staying?: number }
  | {
      readonly is: 'done';
      readonly ids: readonly SessionId[];
      readonly settings: 'as-they-were' | 'stored' | 'failed';
    };

/** A file is looked through to its end and compared first; what it would do is said; only then, and if it is wanted, it is stored. */
export function useFactsImport(file: File) {
  const [state, setState] = useState<FactsImportState>({ is: 'looking', share: 0 });
  const control = useRef<AbortController>(null);

  useEffect(() => {
    const current = new AbortController();
    control.current = current;
    const watch = watchOf(setState, current.signal);
    void settled(setState, current.signal, () => look(file, watch));
    return () => control.current?.abort();
  }, [file]);

  const bring = (plan: ImportPlan, withSettings: boolean) => {
    const current = new AbortController();
    control.current = current;
    setState({ is: 'bringing', share: 0 });
    void settled(setState, current.signal, () =>
      store(plan, withSettings, watchOf(setState, current.signal)('bringing')),
    );
  };
  return { state, bring, stop: () => control.current?.abort() };
}

type NotBrought = Extract<BroughtFacts, { ok: false }>['reason'];
type Show = (state: FactsImportState) => void;

/** Drawn a hundred times at most, however many lines there are. */
const watchOf =
  (show: Show, signal: AbortSignal) =>
  (is: 'looking' | 'comparing' | 'bringing'): Watch => {
    let percent = -1;
    return {
      signal,
      progressed(share) {
        if (signal.aborted || Math.floor(share * 100) === percent) return;
        percent = Math.floor(share * 100);
        show({ is, share });
      },
    };
  };

async function look(file: File, watch: ReturnType<typeof watchOf>): Promise<FactsImportState> {
  // Before anybody reads a plan that cannot be carried out.
  if ((await readConsent()) === null) return { is: 'refused', refusal: { reason: 'not-capturing' } };
  const found = await lookThrough(file, watch('looking'));
  if (!found.ok) return { is: 'refused', refusal: { reason: 'file', problem: found } };
  const plan = await planFacts(db, found, watch('comparing'));
  if (plan === null) return { is: 'refused', refusal: { reason: 'notAFile' } };
  const room = await lackOfRoom(plan.bytes);
  return room === null ? { is: 'planned', plan } : { is: 'refused', refusal: { reason: 'noRoom', ...room } };
}

async function store(plan: ImportPlan, withSettings: boolean, watch: Watch): Promise<FactsImportState> {
  const wanted = plan.sessions.filter(({ fate }) => fate !== 'known');
  if (wanted.length > 0) {
    const brought = await bringFacts(plan, watch);
    if (!brought.ok) return notStored(plan, brought.reason);
  }
  const settings = withSettings ? parseBackedUp(plan.file.fields.get('settings')) : null;
  const ids = wanted.map(({ id }) => id);
  if (settings === null) return { is: 'done', ids, settings: 'as-they-were' };
  return { is: 'done', ids, settings: (await restoreSettings(settings)).ok ? 'stored' : 'failed' };
}

async function notStored(plan: ImportPlan, reason: NotBrought): Promise<FactsImportState> {
  // A worker that does not answer has not taken anything back yet.
  const staying = reason === 'silent' ? 0 : await countHere(db, plan);
  return reason === 'stopped' ? { is: 'stopped', staying } : { is: 'refused', refusal: { reason }, staying };
}

/** Whoever has given it up is told so, whatever else has come of it. */
async function settled(show: Show, signal: AbortSignal, work: () => Promise<FactsImportState>): Promise<void> {
  try {
    const state = await work();
    const isSettled = state.is === 'done' || state.is === 'stopped';
    show(signal.aborted && !isSettled ? { is: 'stopped' } : state);
  } catch (error) {
    if (!signal.aborted) reportError(error, 'an import');
    show(signal.aborted ? { is: 'stopped' } : { is: 'refused', refusal: { reason: 'notAFile' } });
  }
}
