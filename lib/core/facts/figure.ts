import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Context } from './context.ts';
import type { Quantity } from './quantity.ts';
import { toBareBudget, toBudget } from './roles/money.ts';
import { toRate } from './roles/rate.ts';
import { toNines, toRatio, toShare } from './roles/share.ts';
import { toSize } from './roles/size.ts';
import { toStock } from './roles/stock.ts';
import { toTime } from './roles/time.ts';
import { toTimes } from './roles/times.ts';

export interface Figure {
  readonly role: FigureRole;
  /** In the unit of the role, see `FIGURES`. */
  readonly value: number;
}

/** What a quantity is in the design; null where that is not certain: a wrong figure is worse than none. */
export function toFigure(quantity: Quantity, context: Context): Figure | null {
  switch (quantity.unit) {
    case 'count':
      return (
        toBareBudget(quantity, context) ??
        (quantity.perMs === null ? toStock(quantity, context) : toRate(quantity, quantity.perMs, context))
      );
    case 'bytes':
      return toSize(quantity, context);
    case 'milliseconds':
      return toTime(quantity, context);
    case 'percent':
      return toShare(quantity.value / 100, context);
    case 'nines':
      return toNines(quantity.value, context);
    case 'times':
      return toTimes(quantity, context);
    case 'to-one':
      return toRatio(quantity.value, context);
    case 'money':
      return toBudget(quantity, context);
  }
}
