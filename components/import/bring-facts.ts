import type { SessionFacts } from '#core/session/session.ts';
import { send } from '#messaging/bus.ts';
import type { RestoreAnswer } from '#messaging/protocol.ts';
import { cutIntoParts } from '#messaging/text-parts.ts';
import { within } from '#messaging/within.ts';
import type { Watch } from './look-through.ts';
import { type ImportPlan, plannedFacts } from './plan-facts.ts';
import { asImport } from './under-way.ts';

export type BroughtFacts =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Extract<RestoreAnswer, { ok: false }>['reason'] | 'silent' | 'stopped' };

/** The largest session takes some seconds to store, and taking a large import back takes longer. */
const ANSWERED_WITHIN_MS = 120_000;
/** A worker that is restarted in between takes back what it had. */
const ATTEMPTS = 3;

/** Gives the worker every session of the plan, one after the other. Whatever comes in between, all of it stays or none. */
export const bringFacts = (plan: ImportPlan, watch: Watch): Promise<BroughtFacts> => asImport(bringWhole(plan, watch));

async function bringWhole(plan: ImportPlan, watch: Watch): Promise<BroughtFacts> {
  for (let attempt = 1; ; attempt += 1) {
    const brought = await bringOnce(plan, watch);
    if (brought.ok || brought.reason !== 'interrupted' || attempt === ATTEMPTS) return brought;
  }
}

async function bringOnce(plan: ImportPlan, watch: Watch): Promise<BroughtFacts> {
  const importId = crypto.randomUUID();
  // A page that is closed in the middle leaves nothing behind.
  const leave = () => void send('import.ended', { importId, kept: false }).catch(() => undefined);
  window.addEventListener('pagehide', leave);
  try {
    const brought = await bringAll(plan, importId, watch);
    if (brought.ok) return await answered(send('import.ended', { importId, kept: true }));
    await answered(send('import.ended', { importId, kept: false }));
    return brought;
  } finally {
    window.removeEventListener('pagehide', leave);
  }
}

async function bringAll({ file, sessions }: ImportPlan, importId: string, watch: Watch): Promise<BroughtFacts> {
  const begun = await answered(send('import.begun', { importId }));
  if (!begun.ok) return begun;
  const wanted = sessions.filter(({ fate }) => fate !== 'known');
  for (const [i, planned] of wanted.entries()) {
    if (watch.signal.aborted) return { ok: false, reason: 'stopped' };
    const facts = await plannedFacts(file, planned);
    const brought = facts === null ? ({ ok: false, reason: 'changed' } as const) : await bringSession(importId, facts);
    if (!brought.ok) return brought;
    watch.progressed((i + 1) / wanted.length);
  }
  return { ok: true };
}

async function bringSession(importId: string, { session, utterances, marks }: SessionFacts): Promise<BroughtFacts> {
  const texts = cutIntoParts(JSON.stringify({ session, utterances, marks }));
  const textId = crypto.randomUUID();
  for (const [part, text] of texts.entries()) {
    const taken = await answered(send('session.brought', { importId, textId, part, parts: texts.length, text }));
    if (!taken.ok) return taken;
  }
  return { ok: true };
}

/** A worker that ends lets everybody go who waits for its answer. */
async function answered(answer: Promise<RestoreAnswer>): Promise<BroughtFacts> {
  const settled = answer.catch((): BroughtFacts => ({ ok: false, reason: 'interrupted' }));
  return (await within(ANSWERED_WITHIN_MS, settled)) ?? { ok: false, reason: 'silent' };
}
