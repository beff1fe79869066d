import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import { findLocated, writeLocator } from '../by-choice/locator.ts';
import { areaAround, isThere } from './area.ts';
import { type AreaReading, createAreaReading } from './area-reading.ts';
import { cellText } from './cells.ts';
import { type CaptionPlace, rankPlaces } from './rank-places.ts';
import type { GrowthWatch, Watched } from './watch-growth.ts';

/** Of two places that both behave like captions, one has to be this much surer. */
const CLEARLY_SURER = 1;

/** The area of what behaves like captions on the page; null while that is open. */
export function findCaptions(document: Document, watch: GrowthWatch, rules: BehaviourRules): AreaReading | null {
  const [text] = surest(rankPlaces(watch, watch.texts(), rules), rules)?.texts ?? [];
  return text === undefined ? null : areaOf(document, text.cell, rules);
}

/** A text outside the area that behaves like captions, and does not only repeat what is said in it. */
export function findStray(reading: AreaReading, watch: GrowthWatch, rules: BehaviourRules): Watched | null {
  const area = reading.area();
  const reader = reading.reader(watch);
  const inside = area === null ? [] : [...reader.entries(area)].flatMap((cell) => reader.readEntry(cell)?.text ?? []);
  const outside = watch.texts().filter((text) => {
    const said = wordsOf(text);
    return !area?.contains(text.cell) && rules.isTelling(said) && !inside.some((one) => rules.saysTheSame(one, said));
  });
  return surest(rankPlaces(watch, outside, rules), rules)?.texts.at(-1) ?? null;
}

/** Found anew by its place in the page, should the page replace it. */
function areaOf(document: Document, cell: Element, rules: BehaviourRules): AreaReading {
  let area = areaAround(cell, rules);
  const locator = writeLocator(area, rules.isMark);
  const find = () => {
    if (!isThere(area)) area = findLocated(document, locator)?.element ?? area;
    return isThere(area) ? area : null;
  };
  return createAreaReading(find, false, rules);
}

function surest(places: readonly CaptionPlace[], rules: BehaviourRules): CaptionPlace | null {
  const [first, ...others] = places;
  if (first === undefined) return null;
  const rivals = others.filter((place) => place.score > first.score - CLEARLY_SURER && !isCopied(place, first, rules));
  return rivals.length === 0 ? first : null;
}

const isCopied = (place: CaptionPlace, of: CaptionPlace, rules: BehaviourRules): boolean =>
  place.texts.some((text) => of.texts.some((first) => rules.saysTheSame(wordsOf(text), wordsOf(first))));

/** Without what may be a name. */
const wordsOf = ({ cell, lead }: Watched): string => cellText(cell, lead?.kind ?? null);
