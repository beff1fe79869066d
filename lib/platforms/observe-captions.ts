import type { CaptionLine } from '#core/captions/line.ts';
import type { PageEvidence } from '#core/captions/page-health.ts';
import type { CaptionReader, PlatformAdapter } from './adapter.ts';
import { coverageOf, MAX_LINES } from './look-through.ts';
import type { Ways } from './ways.ts';

export interface CaptionObserver {
  /** Reads the page again now, whatever has or has not changed. */
  look(): void;
  /** Reads what has changed and would have rested a little longer. */
  settle(): void;
  lines(): readonly CaptionLine[];
  /** What the page shows, as of the last look. */
  evidence(): PageEvidence;
  /** Whether these lines stand in speaking order. */
  ordered(): boolean;
}

export interface CaptionListener {
  /** All caption lines on the page; a line that has not changed is the same object. */
  captionsChanged(lines: readonly CaptionLine[], ordered: boolean): void;
  pageChanged(evidence: PageEvidence): void;
}

/** Landmarks are looked for this often: pages replace them without telling anybody. */
const LOOK_EVERY_MS = 500;
/** A page that does not come to rest is read all the same: what has rolled out of a line is lost. */
const UNREAD_AT_MOST_MS = 240;

/**
 * Watches one page. It keeps working in a hidden tab: it uses no animation frames, and reads
 * `textContent`, which does not depend on layout.
 *
 * @param signal ends everything: observers, timers and callbacks
 * @param ways how the captions may be read; without any, as the adapter reads them
 */
export function observeCaptions(
  document: Document,
  adapter: PlatformAdapter,
  listener: CaptionListener,
  signal: AbortSignal,
  ways: Pick<Ways, 'choose'> = { choose: () => ({ reading: 'site', reader: adapter }) },
): CaptionObserver {
  let { reading, reader } = ways.choose(null);
  let read = new WeakMap<Element, CaptionLine | null>();
  const touched = new WeakSet<Element>();
  const keys = new WeakMap<Element, number>();
  let lastKey = 0;
  let root: Element | null = null;
  let lines: readonly CaptionLine[] = [];
  /** The captions are gone because nobody speaks, as far as anybody can tell. */
  let fellSilent = false;
  let ordered = true;
  let unreadBefore = 0;
  let seen: PageEvidence = {
    stage: 'outside',
    captionsSwitch: 'unknown',
    hasCaptionRoot: false,
    lines: 0,
    explainedChars: 0,
    unexplainedChars: 0,
    reading,
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  let restless: ReturnType<typeof setTimeout> | undefined;

  const readLine = (entry: Element): CaptionLine | null => {
    const known = read.get(entry);
    if (known !== undefined && !touched.delete(entry) && reader.readsAcross !== true) return known;
    const caption = reader.readEntry(entry);
    const key = keys.get(entry) ?? ++lastKey;
    keys.set(entry, key);
    const line = caption === null ? null : { key, ...caption };
    if (known && line && isSame(known, line)) return known;
    read.set(entry, line);
    return line;
  };

  const readAll = () => {
    if (root === null) return;
    const entries = [...reader.entries(root)].slice(-MAX_LINES);
    lines = entries.map(readLine).filter((line) => line !== null);
    listener.captionsChanged(lines, ordered);
  };

  const forget = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      for (let node: Node | null = target; node !== null && node !== root; node = node.parentNode) {
        if (node instanceof Element) touched.add(node);
      }
    }
  };

  const captions = new MutationObserver((records) => {
    forget(records);
    if (reader.settleMs === 0) return readAll();
    clearTimeout(settling);
    settling = setTimeout(settle, reader.settleMs);
    restless ??= setTimeout(settle, UNREAD_AT_MOST_MS);
  });

  const settle = () => {
    forget(captions.takeRecords());
    stopSettling();
    readAll();
  };

  const stopSettling = () => {
    clearTimeout(settling);
    clearTimeout(restless);
    settling = undefined;
    restless = undefined;
  };

  const look = () => {
    const way = ways.choose(seen);
    const found = way.reader.captionRoot(document);
    if (found !== root || way.reader !== reader) watchRoot(found, way.reader);
    reading = way.reading;
    seen = evidence();
    listener.pageChanged(seen);
  };

  const watchRoot = (found: Element | null, by: CaptionReader) => {
    // The last words of the old root, which has left the page with them.
    if (settling !== undefined) settle();
    fellSilent = found === null && root !== null && reader.leavesWhenSilent(root);
    captions.disconnect();
    // Another reader makes something else of the same elements.
    if (by !== reader) read = new WeakMap();
    [root, reader] = [found, by];
    lines = [];
    if (root === null) return;
    ordered = reader.isOrdered(root);
    // The same elements may be back, changed while nobody was watching.
    for (const entry of reader.entries(root)) touched.add(entry);
    captions.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['style', 'src'],
    });
    readAll();
  };

  const evidence = (): PageEvidence => {
    const known = adapter.stage(document);
    // Captions prove a call where nothing else could.
    const stage = known === 'unproven' && reading !== 'site' ? 'in-call' : known;
    const captionsSwitch = adapter.captionsSwitch(document);
    if (stage !== 'in-call') fellSilent = false;
    return {
      stage,
      captionsSwitch: fellSilent && captionsSwitch === 'unknown' ? 'on' : captionsSwitch,
      hasCaptionRoot: root !== null,
      lines: lines.length,
      ...steadyCoverage(),
      reading,
    };
  };

  /** Words that were unread already at the last look: pages take a moment to build a line. */
  const steadyCoverage = () => {
    const before = unreadBefore;
    const { explainedChars, unexplainedChars } = coverageOf(root, reader, lines);
    unreadBefore = unexplainedChars;
    return { explainedChars, unexplainedChars: Math.min(before, unexplainedChars) };
  };

  // Until the captions are there, any change of the page may be the one that brings them.
  let lookSoon: ReturnType<typeof setTimeout> | undefined;
  const arrivals = new MutationObserver(() => {
    if (root?.isConnected) return;
    lookSoon ??= setTimeout(() => {
      lookSoon = undefined;
      if (!signal.aborted) look();
    }, 50);
  });
  arrivals.observe(document.documentElement, { subtree: true, childList: true });
  const looking = setInterval(look, LOOK_EVERY_MS);

  signal.addEventListener('abort', () => {
    captions.disconnect();
    arrivals.disconnect();
    clearInterval(looking);
    clearTimeout(lookSoon);
    stopSettling();
  });
  look();
  return { look, settle, lines: () => lines, ordered: () => ordered, evidence: () => seen };
}

function isSame(a: CaptionLine, b: CaptionLine): boolean {
  return a.text === b.text && a.speaker === b.speaker && a.voice === b.voice;
}
