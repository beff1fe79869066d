import type { Lead } from '#core/captions/behaviour/layout.ts';
import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import type { Growth, TextHistory } from '#core/captions/behaviour/text-history.ts';
import { pathBetween } from './cell-path.ts';
import { cellOf, cellsIn, cellText, leadOf } from './cells.ts';

/** A text of the page that has changed since the page is watched. */
export interface Watched {
  readonly cell: Element;
  /** Where on the page it stands; rows of one list stand in the same place. */
  readonly place: string;
  readonly history: TextHistory;
  /** Whether it came into the page while it was watched. */
  readonly arrived: boolean;
  /** What has stood before its words all the time. */
  readonly lead: Lead | null;
}

export interface GrowthWatch {
  /** The texts that are on the page now and have changed, in the order in which they first did. */
  texts(): readonly Watched[];
  of(cell: Element): Watched | undefined;
  /** How texts of a place have grown that are gone by now. */
  past(place: string): Growth;
  /** What has left texts at their front is known by now, or must not be: all of them, or those in an area. */
  forgetFronts(area?: Element): void;
  stop(): void;
}

/** A busy page changes many texts; captions are among the latest. */
const MOST_WATCHED = 200;
/** Up to so many texts that come at once are looked at: more is a view of the page that opens. */
const MOST_ARRIVALS = 50;
/** An element that is made anew for every update takes over from the one that left so long ago at the most. */
const TAKEN_OVER_MS = 1_500;

/** Keeps a history of every text that changes anywhere on the page, for as long as it is watched. */
export function watchGrowth(document: Document, rules: BehaviourRules, now: () => number): GrowthWatch {
  const watched = new Map<Element, Watched>();
  const past = new Map<string, Growth>();

  const see = (cell: Element, isNew: boolean, gone: readonly Watched[]) => {
    const known = watched.get(cell);
    const text = cellText(cell);
    if (known !== undefined) {
      const history = rules.followText(known.history, text, now());
      watched.set(cell, { ...known, history, lead: stillLead(known, cell) });
      return;
    }
    const before = isNew ? takenOver(text, gone) : undefined;
    const lead = before?.lead ?? withStart(leadOf(cell), isNew);
    const history =
      before === undefined ? rules.beginHistory(text, now(), isNew) : rules.followText(before.history, text, now());
    if (before !== undefined) watched.delete(before.cell);
    watched.set(cell, { cell, place: placeOf(cell), history, arrived: isNew, lead });
  };

  const takenOver = (text: string, gone: readonly Watched[]) =>
    gone.find(({ history }) => now() - history.at <= TAKEN_OVER_MS && rules.goesOn(history, text));

  const remember = ({ place, history }: Watched) =>
    past.set(place, rules.add(past.get(place) ?? rules.noGrowth, history.growth));

  const observer = new MutationObserver((records) => {
    const { touched, arrived } = cellsTouchedBy(records);
    const gone = [...watched.values()].filter(({ cell }) => !cell.isConnected);
    for (const cell of touched) see(cell, arrived.has(cell), gone);
    for (const text of gone) if (watched.delete(text.cell)) remember(text);
    // The ones that have not changed for longest.
    const spare = [...watched.values()].sort((a, b) => a.history.at - b.history.at).slice(0, -MOST_WATCHED);
    for (const { cell } of spare) watched.delete(cell);
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });

  return {
    texts: () => [...watched.values()].filter(({ cell }) => cell.isConnected),
    of: (cell) => watched.get(cell),
    forgetFronts(area) {
      for (const [cell, text] of watched) {
        if (area?.contains(cell) ?? true) watched.set(cell, { ...text, history: rules.withoutFront(text.history) });
      }
    },
    past: (place) => past.get(place) ?? rules.noGrowth,
    stop: () => observer.disconnect(),
  };
}

const placeOf = (cell: Element): string => pathBetween(cell.ownerDocument.documentElement, cell);

function cellsTouchedBy(records: readonly MutationRecord[]) {
  const touched = new Set<Element>();
  const arrived = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    const changed = target.isConnected ? cellOf(target) : null;
    if (changed !== null) touched.add(changed);
    if (type !== 'childList') continue;
    for (const node of addedNodes) {
      if (!(node instanceof Element) || !node.isConnected || arrived.size > MOST_ARRIVALS) continue;
      for (const cell of cellsIn(node)) {
        if (cell === changed || cellOf(cell) !== cell) continue;
        touched.add(cell);
        arrived.add(cell);
      }
    }
  }
  return { touched, arrived };
}

function withStart(lead: ReturnType<typeof leadOf>, fromStart: boolean): Lead | null {
  return lead === null ? null : { ...lead, fromStart };
}

/** A lead that changes is no name. A name may stand there alone before the first word comes. */
function stillLead({ lead, history, arrived }: Watched, cell: Element): Lead | null {
  const now = leadOf(cell);
  if (now === null) return null;
  // Words that have grown are none, though what follows them begins another element.
  const stoodAlone = history.growth.steps === 0 && now.text.trim() === history.text;
  if (lead === null) return stoodAlone ? withStart(now, arrived) : null;
  return now.text === lead.text && now.kind === lead.kind ? lead : null;
}
