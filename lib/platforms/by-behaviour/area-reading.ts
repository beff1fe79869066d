import type { Branch, Layout, TextFacts } from '#core/captions/behaviour/layout.ts';
import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import type { CaptionReader } from '../adapter.ts';
import { isThere, roomAround, widened } from './area.ts';
import { elementsBetween, pathBetween, positionOf } from './cell-path.ts';
import { cellsIn, cellText } from './cells.ts';
import { createFronts } from './fronts.ts';
import { isUnseen } from './rank-places.ts';
import { type AreaTraits, hasNameBeside, readArea, wordsIn } from './read-area.ts';
import { readRow } from './row.ts';
import { createRuns } from './runs.ts';
import type { GrowthWatch } from './watch-growth.ts';

/** What is learnt, look by look, of an area in which captions are shown. */
export interface AreaReading {
  area(): Element | null;
  /** Whether the area is gone, and the part of the page that it was in as well: captions that are turned off go alone. */
  isLeft(): boolean;
  /** Learns from what has changed. It reads nothing while it is not known which of the texts there are the words. */
  reader(watch: GrowthWatch): CaptionReader;
  /** The tags down to the words. */
  paths(): readonly string[];
  /** When a text in it last changed; null where none has. */
  changedAt(watch: GrowthWatch): number | null;
  /** Takes in a text that stands outside; false where that would take in the page around it as well. */
  takeIn(cell: Element): boolean;
}

/** A list keeps its rows; up to so many lines may be one for each voice, in no order. */
const MOST_VOICES = 2;
/** A line that has grown so often is being spoken, and not one that has come back. */
const SPOKEN_STEPS = 2;
/** So many lines with a name or a picture tell that all lines have one. */
const TELLING_ROWS = 2;

/**
 * @param find the area as it is on the page now
 * @param shown whether the user has pointed at it
 */
export function createAreaReading(find: () => Element | null, shown: boolean, rules: BehaviourRules): AreaReading {
  let place = find;
  let traits: AreaTraits = { layout: [], ordered: false, pictures: false, allNamed: false };
  const runs = createRuns();
  let isSpoken: (cell: Element) => boolean = () => true;
  const fronts = createFronts();
  const read = (by: AreaTraits) =>
    readArea(() => place(), by, runs, { isSpoken: (cell) => isSpoken(cell), frontOf: fronts.of });
  let reader = read(traits);
  let mayBeOrdered = true;
  let looks = 0;
  const firstSeen = new WeakMap<Element, number>();
  const lastSteps = new WeakMap<Element, number>();
  const faces = new Set<string>();
  /** Texts that have grown, with and without a name or a picture beside them. */
  const named = new WeakSet<Element>();
  let rowsWithName = 0;
  let rowsWithout = 0;
  let room: Element | null = null;

  const learn = (area: Element, watch: GrowthWatch): AreaTraits => {
    const layout = rules.learnLayout(textsIn(area, watch), shown, traits.layout);
    const now = wordsIn(area, layout);
    for (const cell of now) {
      const { picture } = readRow(cell, area, (other) => now.includes(other));
      if (picture !== null) faces.add(picture);
    }
    looks += 1;
    for (const cell of now) if (!firstSeen.has(cell)) firstSeen.set(cell, looks);
    mayBeOrdered &&= !now.some((cell, index) => isSpokenAbove(cell, now.slice(index + 1), watch));
    for (const cell of now) lastSteps.set(cell, stepsOf(cell, watch));
    countNames(area, layout, now, watch);
    const ordered = mayBeOrdered && (traits.ordered || now.length > MOST_VOICES);
    const allNamed = rowsWithName >= TELLING_ROWS && rowsWithout === 0;
    return { layout, ordered, pictures: faces.size > 1, allNamed };
  };

  const countNames = (area: Element, layout: Layout, words: readonly Element[], watch: GrowthWatch) => {
    for (const cell of words) {
      if (named.has(cell) || stepsOf(cell, watch) < SPOKEN_STEPS) continue;
      named.add(cell);
      if (hasNameBeside(cell, area, layout)) rowsWithName += 1;
      else rowsWithout += 1;
    }
  };

  /** A line that is being spoken above others that were there before it: lists of captions grow at their end. */
  const isSpokenAbove = (cell: Element, following: readonly Element[], watch: GrowthWatch): boolean => {
    const seen = firstSeen.get(cell) ?? 0;
    const isSpoken = stepsOf(cell, watch) - (lastSteps.get(cell) ?? 0) >= SPOKEN_STEPS;
    return isSpoken && following.some((other) => (firstSeen.get(other) ?? 0) < seen);
  };

  return {
    area: () => place(),
    isLeft: () => place() === null && room !== null && !room.isConnected,
    reader(watch) {
      const area = place();
      if (area === null) return reader;
      isSpoken = (cell) => stepsOf(cell, watch) > 0;
      if (!room?.contains(area)) room = roomAround(area);
      const learnt = learn(area, watch);
      if (learnt.layout.length > 0) fronts.take(area, watch);
      if (!isSame(learnt, traits)) reader = read(learnt);
      traits = learnt;
      return reader;
    },
    paths: () => traits.layout.map(({ path }) => path),
    changedAt(watch) {
      const area = place();
      const times = watch.texts().flatMap(({ cell, history }) => (area?.contains(cell) ? [history.at] : []));
      return times.length === 0 ? null : Math.max(...times);
    },
    takeIn(cell) {
      const area = place();
      const wider = area === null ? null : widened(area, cell);
      if (area === null || wider === null) return false;
      const above = pathBetween(wider, area);
      const levels = above === '' ? 0 : above.split('/').length;
      const inner = place;
      let outer = wider;
      // What it was found by may be a line that is hidden in a silence, while the next one is being spoken.
      place = () => {
        if (!isThere(outer)) outer = ancestorAt(inner(), levels) ?? outer;
        return isThere(outer) ? outer : null;
      };
      traits = { ...traits, layout: below(traits.layout, above) };
      reader = read(traits);
      fronts.widened();
      return true;
    },
  };
}

const stepsOf = (cell: Element, watch: GrowthWatch): number => watch.of(cell)?.history.growth.steps ?? 0;

function textsIn(area: Element, watch: GrowthWatch): readonly TextFacts[] {
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  return cellsIn(area).map((cell) => {
    const watched = watch.of(cell);
    const elements = elementsBetween(area, cell);
    return {
      path: pathBetween(area, cell),
      elements: elements.map(numberOf),
      positions: elements.map(positionOf),
      text: cellText(cell),
      steps: watched?.history.growth.steps ?? 0,
      arrived: watched?.arrived ?? false,
      unseen: watched !== undefined && isUnseen(cell),
      lead: watched?.lead ?? null,
    };
  });
}

function ancestorAt(element: Element | null, levels: number): Element | null {
  let up = element;
  for (let level = 0; level < levels; level += 1) up = up?.parentElement ?? null;
  return up;
}

/** The same places, seen from further up. */
const below = (layout: Layout, above: string): Layout =>
  above === ''
    ? layout
    : layout.map((place) => ({ ...place, path: `${above}/${place.path}`, branch: deeper(place.branch, above) }));

const deeper = (branch: Branch | null, above: string): Branch | null =>
  branch === null ? null : { ...branch, level: branch.level + above.split('/').length };

const isSame = (a: AreaTraits, b: AreaTraits): boolean => JSON.stringify(a) === JSON.stringify(b);
