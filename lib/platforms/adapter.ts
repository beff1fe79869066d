import type { CallStage } from '#core/captions/page-health.ts';
import type { PlatformId } from '#core/session/session.ts';

/** One caption entry as the page shows it. */
export interface CaptionEntry {
  readonly speaker: string | null;
  readonly voice: string | null;
  readonly text: string;
}

/**
 * A way to read captions: where on the page they are, and what they say. Every function is total: it
 * answers for any page, and never throws, waits or changes anything.
 */
export interface CaptionReader {
  /** The element under which all captions appear and change; null while there is none. */
  captionRoot(document: Document): Element | null;
  /** Whether this root leaves the page when nobody speaks for a moment: its absence then proves nothing. */
  leavesWhenSilent(root: Element): boolean;
  /** Whether entries stand in speaking order, oldest first, also those that come back. */
  isOrdered(root: Element): boolean;
  /** Elements that may be caption entries, in document order. */
  entries(root: Element): Iterable<Element>;
  /** Null for what is not speech: notices, buttons, hidden decorations. */
  readEntry(entry: Element): CaptionEntry | null;
  /** Elements under the root whose words are known not to be speech, other than buttons and menus. */
  decorations(root: Element): Iterable<Element>;
  /** The words of an entry may stand outside of its element: any change under the root may be one of it. */
  readonly readsAcross?: true;
  /** How long a change must rest before it is read: some pages show two texts at once for a moment. */
  readonly settleMs: number;
}

/** What is known of a meeting client: how its calls are recognised, and how its captions are read. */
export interface PlatformAdapter extends CaptionReader {
  readonly id: PlatformId;
  servesHost(hostname: string): boolean;
  /** Whether a call may be in a frame of the tab, of this platform's hosts like the tab itself. */
  readonly mayBeFramed?: true;
  isMeetingUrl(url: URL): boolean;
  /** The call's own id, stable over a reload; null outside a call. */
  meetingId(url: URL): string | null;
  title(document: Document): string;
  stage(document: Document): CallStage;
  captionsSwitch(document: Document): 'on' | 'off' | 'unknown';
  /** The page's own button that turns captions on, while they are off; absent where nothing stable leads to one. */
  captionsButton?(document: Document): HTMLElement | null;
  /** The selectors this adapter goes by, under the names its documentation gives them. */
  readonly landmarks: Readonly<Record<string, string>>;
}
