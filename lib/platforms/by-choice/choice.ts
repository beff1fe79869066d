import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import type { CaptionPick } from '#core/captions/pick.ts';
import { areaAround } from '../by-behaviour/area.ts';
import { type AreaReading, createAreaReading } from '../by-behaviour/area-reading.ts';
import { cellsIn } from '../by-behaviour/cells.ts';
import { type FoundBy, findLocated, type Located } from './locator.ts';

/** What the user has pointed at, on this page. */
export interface Choice {
  readonly pick: CaptionPick;
  readonly reading: AreaReading;
  /** Whether it has been on the page. */
  wasThere(): boolean;
  foundBy(): FoundBy | null;
}

export function createChoice(document: Document, pick: CaptionPick, rules: BehaviourRules): Choice {
  let located: Located | null = null;
  let wasThere = false;
  const find = () => {
    if (!located?.element.isConnected) located = findLocated(document, pick.locator);
    wasThere ||= located !== null;
    return located?.element ?? null;
  };
  return {
    pick,
    reading: createAreaReading(find, true, rules),
    wasThere: () => wasThere,
    foundBy: () => (find() === null ? null : (located?.by ?? null)),
  };
}

/** Somebody who points at a line means the captions that it is one of. */
export function areaPointedAt(element: Element, rules: Pick<BehaviourRules, 'isMark'>): Element {
  const [cell] = cellsIn(element);
  const around = cell === undefined ? element : areaAround(cell, rules);
  return around.contains(element) ? around : element;
}
