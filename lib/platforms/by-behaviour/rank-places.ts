import type { PlaceEvidence } from '#core/captions/behaviour/judge-growth.ts';
import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import { cellsIn, cellText } from './cells.ts';
import type { GrowthWatch, Watched } from './watch-growth.ts';

/** Texts in one place of the page, such as the rows of a list, that together behave like captions. */
export interface CaptionPlace {
  /** In the order in which they first changed. */
  readonly texts: readonly Watched[];
  readonly score: number;
}

/** A row is not higher than this above its words. */
const ROW_LEVELS = 4;
/** More texts than these around a text are other rows. */
const MOST_BESIDE = 3;
const ANNOUNCED = '[aria-live]:not([aria-live="off"]), [role="log"], [role="status"]';

/** The places that behave like captions, surest first. */
export function rankPlaces(
  watch: GrowthWatch,
  texts: readonly Watched[],
  rules: BehaviourRules,
): readonly CaptionPlace[] {
  const places = Map.groupBy(texts, ({ place }) => place);
  const ranked = Array.from(places, ([place, there]): CaptionPlace => {
    const growth = there.reduce((sum, { history }) => rules.add(sum, history.growth), watch.past(place));
    return { texts: there, score: rules.judgeGrowth({ growth, ...whatIsBeside(there, rules) }) };
  });
  return ranked.filter(({ score }) => score >= rules.enough).sort((a, b) => b.score - a.score);
}

/** Of the text that has grown most, as all of them stand in the same place. */
function whatIsBeside(texts: readonly Watched[], rules: BehaviourRules): Omit<PlaceEvidence, 'growth'> {
  const [most] = [...texts].sort((a, b) => b.history.growth.steps - a.history.growth.steps);
  if (most === undefined) return { named: false, announced: false, inUsualPart: null, unseen: false };
  const { cell, lead } = most;
  return {
    named: (lead !== null && rules.looksLikeName(lead.text)) || hasNameBeside(most, rules),
    announced: cell.closest(ANNOUNCED) !== null,
    inUsualPart: isInUsualPart(cell),
    unseen: isUnseen(cell),
  };
}

function hasNameBeside({ cell }: Watched, rules: BehaviourRules): boolean {
  let row = cell.parentElement;
  for (let level = 0; level < ROW_LEVELS && row !== null; level += 1, row = row.parentElement) {
    const others = cellsIn(row).filter((other) => other !== cell);
    if (others.length > MOST_BESIDE) return false;
    if (row.querySelector('img') !== null) return true;
    if (others.some((other) => rules.looksLikeName(cellText(other)))) return true;
  }
  return false;
}

/** A copy for screen readers is there and takes up no room. Where nothing is laid out, nothing is known. */
export function isUnseen(cell: Element): boolean {
  if (cell.ownerDocument.documentElement.getBoundingClientRect().width === 0) return false;
  const { width, height, right, bottom } = cell.getBoundingClientRect();
  return width <= 1 || height <= 1 || right < 0 || bottom < 0;
}

/** Most clients show captions at the bottom, or in a column at one side. */
function isInUsualPart(cell: Element): boolean | null {
  const view = cell.ownerDocument.defaultView;
  const { left, top, width, height } = cell.getBoundingClientRect();
  if (view === null || width === 0) return null;
  const [x, y] = [(left + width / 2) / view.innerWidth, (top + height / 2) / view.innerHeight];
  return y > 0.5 || x < 0.3 || x > 0.7;
}
