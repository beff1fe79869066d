/**
 * Where the palette stands in a page that is not ours: a frame of its own, in a modal dialog, in a closed shadow root.
 *
 * - The frame has a document of its own, without an address, so that no rule of the page reaches it, sizes do not depend
 *   on the page's, and no key pressed in it is heard by any listener of the page, not even one that was there first on
 *   its window (tried with Chromium 156). It is in no list of frames of the page, being in a shadow tree.
 * - The modal dialog lies above everything, full-screen elements too, and makes the page inert: it cannot take the
 *   focus back. Closing it gives the focus back by itself.
 * - The shadow root is closed: the page sees one empty element, and nothing of what is looked up.
 */
export interface PaletteStage {
  /** To draw in. */
  readonly root: HTMLElement;
  /** Out of sight at once; gone as soon as the keys that are down have been let go, so that the page hears none of them. */
  close(): void;
  closeAtOnce(): void;
  /** What a screen reader calls it, and in which language it reads it. */
  introduce(name: string, language: string): void;
  /** On its way out, and out of sight. */
  isClosing(): boolean;
}

/** Longer than a key is held by mistake; after that the page may hear it. */
const KEYS_UP_WITHIN_MS = 400;

const IMPORTANT = 'all: initial !important; direction: ltr !important; display: block !important;';
const DIALOG_STYLE = `position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100%; max-width: none;
  max-height: none; margin: 0; padding: 0; border: 0; overflow: hidden; background: transparent; color-scheme: light dark;`;
const FRAME_STYLE =
  'display: block; width: 100%; height: 100%; border: 0; background: transparent; color-scheme: light dark;';

/**
 * @param gone called once, when it has left the page, whoever took it away
 * @returns null where the page can hold no such thing: it is no HTML, may have no frames of its own kind, or shows nothing
 */
export function openPaletteStage(
  page: Document,
  css: string,
  gone: (closed: 'here' | 'by-page') => void,
): PaletteStage | null {
  if (!(page.documentElement instanceof HTMLElement)) return null;
  const focused = focusedIn(page);
  const host = page.createElement('div');
  host.setAttribute('style', IMPORTANT);
  const dialog = page.createElement('dialog');
  dialog.setAttribute('style', DIALOG_STYLE);
  const frame = page.createElement('iframe');
  frame.setAttribute('style', FRAME_STYLE);
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  page.documentElement.append(host);
  dialog.showModal();
  const root = furnish(frame, css);
  if (root === null || dialog.getClientRects().length === 0) {
    host.remove();
    return null;
  }

  const whenKeysAreUp = watchKeys(frame);
  let isClosing = false;
  let isGone = false;
  const leave = (closed: 'here' | 'by-page') => {
    if (isGone) return;
    isGone = true;
    removal.disconnect();
    page.defaultView?.removeEventListener('pagehide', closeNow);
    if (dialog.open) dialog.close();
    host.remove();
    giveFocusBack(page, focused);
    gone(closed);
  };
  const closeNow = () => leave('here');
  const removal = new MutationObserver(() => {
    if (!host.isConnected) leave(isClosing ? 'here' : 'by-page');
  });
  removal.observe(page.documentElement, { childList: true });
  removal.observe(page, { childList: true });
  page.defaultView?.addEventListener('pagehide', closeNow, { once: true });

  return {
    root,
    close() {
      if (isClosing) return;
      isClosing = true;
      root.style.visibility = 'hidden';
      whenKeysAreUp(closeNow);
    },
    introduce(name, language) {
      frame.title = name;
      root.ownerDocument.title = name;
      root.ownerDocument.documentElement.lang = language;
    },
    closeAtOnce: closeNow,
    isClosing: () => isClosing,
  };
}

/**
 * What has the focus, at the bottom of the page's own frames. A modal dialog takes it away there for good, and gives it back
 * to the outermost frame only; into a frame of another origin we cannot see, and there only the frame will have it again.
 */
function focusedIn(page: Document): Element | null {
  const focused = page.activeElement;
  const inside = focused instanceof HTMLIFrameElement ? focused.contentDocument : null;
  return inside === null ? focused : focusedIn(inside);
}

function giveFocusBack(page: Document, focused: Element | null): void {
  if (focused === null || focused.ownerDocument === page) return;
  focused.ownerDocument.defaultView?.focus();
  (focused as HTMLElement).focus({ preventScroll: true });
}

/** The frame's document, made ready to be drawn in; null where the browser keeps us out of it. */
function furnish({ contentDocument, contentWindow }: HTMLIFrameElement, css: string): HTMLElement | null {
  if (contentDocument === null || contentWindow === null) return null;
  const { CSSStyleSheet: Sheet } = contentWindow as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  contentDocument.adoptedStyleSheets = [sheet];
  const root = contentDocument.createElement('div');
  root.id = 'stage';
  contentDocument.body.append(root);
  contentWindow.focus();
  return root;
}

/** @returns calls back as soon as no key is down in the frame, and after a while in any case */
function watchKeys({ contentWindow: view }: HTMLIFrameElement): (then: () => void) => void {
  const down = new Set<string>();
  view?.addEventListener('keydown', ({ code }) => down.add(code), true);
  view?.addEventListener('keyup', ({ code }) => down.delete(code), true);
  return (then) => {
    if (down.size === 0) return then();
    setTimeout(then, KEYS_UP_WITHIN_MS);
    view?.addEventListener('keyup', () => down.size === 0 && then(), true);
  };
}
