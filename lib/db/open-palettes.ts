import { storage } from 'wxt/utils/storage';
import { createQueue } from '#core/queue.ts';

/**
 * The tabs in which the user has opened the palette, and the document it is in as soon as that has
 * asked for something. Kept in session storage, as it has to outlive the worker; written by the
 * worker alone.
 */
type OpenPalettes = Readonly<Record<string, string | null>>;

const item = storage.defineItem<OpenPalettes>('session:openPalettes', { fallback: {} });

/** As it is stored: nobody else writes it, so it need not be read again for every letter that is typed. */
let known: OpenPalettes | null = null;

/** Storage has no transactions. */
const inTurn = createQueue();

const change = <T>(step: (before: OpenPalettes) => readonly [after: OpenPalettes, answer: T]): Promise<T> =>
  inTurn(async () => {
    const before = known ?? (await item.getValue());
    const [after, answer] = step(before);
    known = after;
    if (after !== before) await item.setValue(after);
    return answer;
  });

/** The user has asked for the palette in this tab. */
export const admitTab = (tabId: number): Promise<void> => change((before) => [{ ...before, [tabId]: null }, undefined]);

/** The palette has gone, or its tab. */
export const dismissTab = (tabId: number): Promise<void> => change(({ [tabId]: _, ...others }) => [others, undefined]);

/** Whether a palette was opened in this tab and has not said that it goes. */
export const isAdmittedTab = (tabId: number): Promise<boolean> =>
  change((before) => [before, before[tabId] !== undefined]);

/** Whether this document may ask: the first one of an admitted tab that does, and no other after it. */
export const isAdmitted = (tabId: number, documentId: string): Promise<boolean> =>
  change((before) => {
    const admitted = before[tabId];
    if (admitted === undefined) return [before, false];
    if (admitted === null) return [{ ...before, [tabId]: documentId }, true];
    return [before, admitted === documentId];
  });
