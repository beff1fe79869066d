/**
 * What capture can prove about itself right now. The content script reports what the page shows;
 * the panel adds what only it can see: how long ago the last report and the last caption came.
 */
import type { Language } from '../captions/language.ts';
import type { Reading } from '../captions/reading.ts';
import type { PlatformId, SessionId } from './session.ts';

/** What the page shows. Reported by the content script. */
export type PageHealth =
  | 'no-meeting'
  /** A page that may be a call, as the user has named its site: no captions have been found on it. */
  | 'no-captions-yet'
  | 'lobby'
  | 'captions-off'
  | 'waiting-for-speech'
  | 'capturing'
  /** There are captions, and none of them can be read: the page has changed. */
  | 'unreadable'
  /** Some are read, but others stand beside them that are not. */
  | 'partly-read'
  | 'ended';

/** Why captions that were read could not be kept. Reported by whoever notices. */
export type Trouble = 'storage-full' | 'worker-silent' | 'storage-failed';

/** A call as the worker knows it: one per tab, forgotten when the browser closes. */
export interface Call {
  readonly tabId: number;
  readonly platform: PlatformId;
  readonly meetingId: string;
  readonly title: string;
  /** The page's, by which it may be read or not. */
  readonly host: string;
  /** Whether the browser lets Ringside read the page. Users can take that back in the middle of a call. */
  readonly permitted: boolean;
  /** Null until the user has said that everyone in the call knows; from then on its captions go there. */
  readonly sessionId: SessionId | null;
  /** When the call was first seen in this life of its page, milliseconds since the epoch. */
  readonly since: number;
  readonly page: PageHealth;
  readonly trouble: Trouble | null;
  /** Captions are off, and the page's own button is known and has not been pressed for the user yet. */
  readonly canTurnOn: boolean;
  readonly reading: Reading;
  /** What the user had shown no longer holds the captions: said until they show it again. */
  readonly choiceLost: boolean;
  /** When the content script last reported, milliseconds since the epoch. */
  readonly reportedAt: number;
}

/** What the panel says about capture, worst news first. */
export type Health =
  | PageHealth
  | Trouble
  | 'consent-missing'
  /** A call is on, and nobody has said yet that everyone in it knows. */
  | 'not-started'
  /** The browser does not let the page be read any more. */
  | 'permission-missing'
  | 'paused'
  /** Captions are read by how they behave, as the page has changed or is not known: nobody can be named. */
  | 'by-behaviour'
  /** Captions are read where the user has pointed: nobody can be named. */
  | 'by-choice'
  /** The page says that captions are there, but no new one has come for long. */
  | 'stalled'
  /** What is captioned is not in the session's language. */
  | 'wrong-language'
  /** The page shows a call, but its script has stopped reporting. */
  | 'lost-contact'
  /** No capture at all: what is on screen is the rehearsal that ships with Ringside. Never derived. */
  | 'rehearsing';

/** A script reports at least this often (see `heartbeatMs` in the capture loop). */
export const LOST_CONTACT_AFTER_MS = 40_000;
/** Longer than people pause to think; from here on silence may mean that captions stopped. */
export const STALLED_AFTER_MS = 45_000;

const READ_BY = {
  site: 'capturing',
  behaviour: 'by-behaviour',
  choice: 'by-choice',
} as const satisfies Record<Reading, Health>;

/**
 * @param now milliseconds since the epoch
 */
export function deriveHealth(input: {
  readonly consented: boolean;
  readonly paused: boolean;
  readonly call: Call | null;
  /** When a caption last came; null before the first. */
  readonly lastCaptionAt: number | null;
  /** What the last captions look like; null while that is open. */
  readonly language: Language | null;
  /** What the session is held in. */
  readonly sessionLanguage: Language;
  readonly now: number;
}): Health {
  const { call } = input;
  if (!input.consented) return 'consent-missing';
  if (call === null) return 'no-meeting';
  const lostContact = input.now - call.reportedAt > LOST_CONTACT_AFTER_MS;
  // What could not be stored before the call ended waits in its page.
  if (isOver(call.page)) return call.trouble === null || lostContact ? call.page : call.trouble;
  if (lostContact) return 'lost-contact';
  if (!call.permitted) return 'permission-missing';
  if (call.sessionId === null) return isInCall(call.page) ? (call.trouble ?? 'not-started') : call.page;
  if (call.trouble !== null) return call.trouble;
  if (input.paused) return 'paused';
  if (call.page !== 'capturing') return call.page;
  // What stands on the page since before is no proof that it is being read.
  if (input.lastCaptionAt === null || input.lastCaptionAt < call.since) return 'waiting-for-speech';
  if (input.now - input.lastCaptionAt >= STALLED_AFTER_MS) return 'stalled';
  if (input.language !== null && input.language !== input.sessionLanguage) return 'wrong-language';
  return READ_BY[call.reading];
}

/** Whether the page shows no call: none yet, or none any more. */
export const isOver = (page: PageHealth): page is 'ended' | 'no-meeting' => page === 'ended' || page === 'no-meeting';

/** Whether the page shows a call in which people can be heard. */
export const isInCall = (page: PageHealth): boolean => !isOver(page) && page !== 'lobby' && page !== 'no-captions-yet';
