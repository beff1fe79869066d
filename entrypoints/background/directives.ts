import { browser } from 'wxt/browser';
import { type Held, readCalls } from '#db/calls.ts';
import type { Recorder } from '#db/recorder.ts';
import { sendToTab } from '#messaging/bus.ts';
import type { Directive } from '#messaging/protocol.ts';
import { within } from '#messaging/within.ts';
import { readConsent } from '#settings/consent.ts';

/** A page that is there answers at once; one that hangs must not keep the others waiting. */
const PAGE_ANSWERS_WITHIN_MS = 1_000;

/** What the script of a call may do now. */
export async function directiveFor(recorder: Recorder, call: Held | undefined): Promise<Directive> {
  if (!call?.sessionId || (await readConsent()) === null) return { capturing: false, sessionId: null };
  const session = await recorder.session(call.sessionId);
  if (session === undefined) return { capturing: false, sessionId: null };
  return { capturing: call.permitted && session.pausedAt === null, sessionId: session.id };
}

/** @returns whether the script was there */
export async function direct({ tabId, frameId }: Held, directive: Directive): Promise<boolean> {
  const told = sendToTab(tabId, 'capture.directed', directive, frameId);
  return (await within(PAGE_ANSWERS_WITHIN_MS, told)) === true;
}

/** Tells every page what it may do now, also those that look on while another one captures. */
export async function directAll(recorder: Recorder): Promise<void> {
  const calls = await readCalls();
  const tabs = await browser.tabs.query({});
  const told = tabs.map(async ({ id = browser.tabs.TAB_ID_NONE }) =>
    sendToTab(id, 'capture.directed', await directiveFor(recorder, calls[id])),
  );
  await within(PAGE_ANSWERS_WITHIN_MS, Promise.all(told));
}
