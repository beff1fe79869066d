/** What the picker says on the page. */
export interface PickerWords {
  /** For assistive technology: what has opened. */
  readonly title: string;
  readonly pointer: string;
  readonly keys: string;
  /** Before the words that stand in the element. */
  readonly holds: string;
}

/** A pane of glass over the page: it shows what is pointed at, and keeps clicks and keys from the page. */
export interface Veil {
  /** Where the user's clicks and keys arrive. */
  readonly window: Window;
  frame(element: Element): void;
  remove(): void;
}

const LIGHT = { ground: '#ffffff', ink: '#121816', soft: '#55605c', edge: '#0d5c4b', wash: 'rgba(13, 92, 75, 0.14)' };
const DARK = { ground: '#181d1c', ink: '#edf2f0', soft: '#9aa8a3', edge: '#72d2b7', wash: 'rgba(114, 210, 183, 0.18)' };
const FONT = '14px/1.4 "Segoe UI", -apple-system, Ubuntu, Roboto, "Liberation Sans", Arial, sans-serif';
/** Captions grow while they are pointed at. */
const FOLLOW_EVERY_MS = 100;
const SHOWN_CHARS = 70;
const BAR_ROOM_PX = 140;

/**
 * Everything is in a frame of its own, in a closed shadow root: no style of the page reaches it, and
 * no event in it reaches the page. Null where a frame cannot be made.
 */
export function openVeil(document: Document, words: PickerWords): Veil | null {
  const host = document.createElement('div');
  Object.assign(host.style, FULL, { zIndex: '2147483647', border: '0', padding: '0', margin: '0', background: 'none' });
  const glass = document.createElement('iframe');
  glass.title = words.title;
  // Of one colour scheme inside and outside, or browsers put an opaque ground behind a frame.
  Object.assign(glass.style, FULL, { border: '0', colorScheme: 'light', background: 'transparent' });
  host.attachShadow({ mode: 'closed' }).append(glass);
  document.documentElement.append(host);
  // Above dialogs and what is shown in full screen.
  host.popover = 'manual';
  host.showPopover?.();
  const window = glass.contentWindow;
  const inside = glass.contentDocument;
  if (window === null || inside === null) {
    host.remove();
    return null;
  }
  inside.documentElement.style.colorScheme = 'light';
  const isDark = document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  const drawn = draw(inside, words, isDark ? DARK : LIGHT);
  let framed: Element | null = null;
  const follow = () => (framed === null ? undefined : drawn.follow(framed));
  const following = setInterval(follow, FOLLOW_EVERY_MS);
  window.focus();
  return {
    window,
    frame(element) {
      if (element === framed) return;
      framed = element;
      drawn.say(preview(element));
      follow();
    },
    remove() {
      clearInterval(following);
      host.remove();
    },
  };
}

const FULL = { position: 'fixed', inset: '0', width: '100%', height: '100%' };

function draw(inside: Document, words: PickerWords, colours: typeof LIGHT) {
  const { ground, ink, soft, edge, wash } = colours;
  const box = inside.createElement('div');
  Object.assign(box.style, { position: 'fixed', border: `3px solid ${edge}`, borderRadius: '6px', background: wash });
  // Seen on light and on dark pages alike.
  const seen = `0 0 0 2px ${ground}, inset 0 0 0 2px ${ground}`;
  Object.assign(box.style, { display: 'none', pointerEvents: 'none', boxSizing: 'border-box', boxShadow: seen });
  const bar = inside.createElement('div');
  Object.assign(bar.style, { position: 'fixed', left: '50%', transform: 'translateX(-50%)', maxWidth: '34rem' });
  Object.assign(bar.style, { width: 'max-content', boxSizing: 'border-box', padding: '10px 14px', font: FONT });
  Object.assign(bar.style, { color: ink, background: ground, border: `2px solid ${edge}`, borderRadius: '8px' });
  const line = (text: string, style: Partial<CSSStyleDeclaration> = {}) => {
    const element = inside.createElement('div');
    element.textContent = text;
    Object.assign(element.style, style);
    bar.append(element);
    return element;
  };
  line(words.pointer, { fontWeight: '700' });
  line(words.keys, { color: soft });
  const said = line('', { marginTop: '4px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' });
  said.setAttribute('role', 'status');
  inside.body.style.cursor = 'crosshair';
  inside.body.append(box, bar);
  return {
    say: (text: string) => {
      said.textContent = text === '' ? '' : `${words.holds} ${text}`;
    },
    follow(element: Element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const px = (size: number) => `${Math.round(size)}px`;
      Object.assign(box.style, { display: 'block', left: px(left - 3), top: px(top - 3) });
      Object.assign(box.style, { width: px(width + 6), height: px(height + 6) });
      const isBelow = top < BAR_ROOM_PX;
      Object.assign(bar.style, isBelow ? { top: '', bottom: '16px' } : { top: '16px', bottom: '' });
    },
  };
}

function preview(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).trimEnd()} …` : text;
}
