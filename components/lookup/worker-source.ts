import { browser } from 'wxt/browser';
import { MAX_QUERY_CHARS } from '#core/lookup/query-length.ts';
import { send } from '#messaging/bus.ts';
import type { Asked, LookupSource } from './lookup-source.ts';

/** The worker holds what can be looked up; it is asked by message, from wherever a palette stands. */
export const workerSource: LookupSource = {
  ask: (query) => answered(send('lookup.asked', { query: query.slice(0, MAX_QUERY_CHARS) }), ({ answer }) => answer),
  open: (id) => answered(send('lookup.opened', { id }), ({ opened }) => opened),
  pin: (round) => answered(send('lookup.pinned', { round }), () => ({})),
};

type Reply<T> = ({ readonly ok: true } & T) | { readonly ok: false } | undefined;

async function answered<T, Value>(sending: Promise<Reply<T>>, take: (reply: T) => Value): Promise<Asked<Value>> {
  try {
    const reply = await sending;
    return reply?.ok ? { ok: true, value: take(reply) } : { ok: false, trouble: 'silent' };
  } catch {
    // In a page whose script has outlived its extension there is no id any more.
    return { ok: false, trouble: browser.runtime?.id === undefined ? 'outdated' : 'silent' };
  }
}
