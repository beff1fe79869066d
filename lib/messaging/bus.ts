import { type Browser, browser } from 'wxt/browser';
import type { MessageName, Request, Response } from './protocol.ts';
import { reportError } from './report-error.ts';

interface Envelope {
  readonly name: string;
  readonly body: unknown;
}

type Sender = Browser.runtime.MessageSender;

/** Rejects when nobody answers: no worker, or an extension that has been replaced. */
export async function send<Name extends MessageName>(name: Name, body: Request<Name>): Promise<Response<Name>> {
  return await browser.runtime.sendMessage({ name, body } satisfies Envelope);
}

/**
 * A tab without our script is no error: it has navigated away, or not arrived yet.
 *
 * @param frameId absent: every frame of the tab
 * @returns whether a script of ours was there
 */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  body: Request<Name>,
  frameId?: number,
): Promise<boolean> {
  const message = { name, body } satisfies Envelope;
  const options = frameId === undefined ? {} : { frameId };
  return browser.tabs.sendMessage(tabId, message, options).then(
    () => true,
    () => false,
  );
}

/** @returns what the page's script answers, unchecked; null where there is none */
export async function askTab<Name extends MessageName>(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  name: Name,
  body: Request<Name>,
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { name, body } satisfies Envelope, { frameId }).catch(() => null);
}

/**
 * Answers one kind of message. `body` is what arrived, unchecked: whoever listens to a page must
 * parse it.
 *
 * @param isForUs whom to answer at all, where several listen; everybody when absent
 */
export function listen<Name extends MessageName>(
  name: Name,
  answer: (body: unknown, sender: Sender) => Response<Name> | Promise<Response<Name>>,
  isForUs: (sender: Sender) => boolean = () => true,
): () => void {
  const listener = (message: unknown, sender: Sender, respond: (response: unknown) => void) => {
    if (!isEnvelope(message) || message.name !== name || !isForUs(sender)) return false;
    // Nobody waits for an answer that will not come: a bug here is an answer of nothing there.
    void settle(() => answer(message.body, sender)).then(respond, (error) => {
      reportError(error, name);
      respond(undefined);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Hears what was meant for somebody else, and leaves the answer to them. */
export function overhear<Name extends MessageName>(
  name: Name,
  hear: (body: unknown, sender: Sender) => void,
): () => void {
  const listener = (message: unknown, sender: Sender) => {
    if (isEnvelope(message) && message.name === name) hear(message.body, sender);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** A listener that throws at once and one that rejects later fail alike. */
async function settle<T>(answer: () => T | Promise<T>): Promise<T> {
  return await answer();
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'name' in message && 'body' in message;
}
