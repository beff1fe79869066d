import type { FormulaId, FormulaInputs } from '#knowledge/capacity/formula.ts';
import type { FigureRole } from '#knowledge/facts/figures.ts';
import { calculate } from '../capacity/calculate.ts';
import type { KnownFigure } from './derive-facts.ts';

/** What follows from the figures by one formula, or which figure is still missing for it. */
export type SheetRow<Id extends FormulaId = FormulaId> = { readonly formula: Id } & (
  | { readonly given: FormulaInputs[Id]; readonly result: number }
  | { readonly missing: FigureRole }
);

type Figures = ReadonlyMap<FigureRole, number>;

/** An input is a figure as heard, or what another formula has given. */
type Take = (figures: Figures) => number | FigureRole;

const take =
  (role: FigureRole): Take =>
  (figures) =>
    figures.get(role) ?? role;
/** One copy, if nobody has said how many: a figure that is not inflated by a guess. */
const copies: Take = (figures) => figures.get('copies') ?? 1;

const averageRate: Take = (figures) => {
  const said = figures.get('requests-per-second');
  if (said !== undefined) return said;
  const split = [figures.get('reads-per-second'), figures.get('writes-per-second')].filter(
    (rate) => rate !== undefined,
  );
  if (split.length > 0) return split.reduce((sum, rate) => sum + rate, 0);
  const users = figures.get('daily-users');
  if (users === undefined) return 'daily-users';
  const each = figures.get('requests-per-user-per-day');
  if (each === undefined) return 'requests-per-user-per-day';
  return calculate('average-rate', { dailyActiveUsers: users, requestsPerUserPerDay: each });
};

const INPUTS: { readonly [Id in FormulaId]?: { readonly [Input in keyof FormulaInputs[Id]]: Take } } = {
  'average-rate': { dailyActiveUsers: take('daily-users'), requestsPerUserPerDay: take('requests-per-user-per-day') },
  'peak-rate': { averageRequestsPerSecond: averageRate, peakFactor: take('peak-factor') },
  'storage-per-year': { itemsPerDay: take('items-per-day'), bytesPerItem: take('item-size'), copies },
  bandwidth: { requestsPerSecond: averageRate, bytesPerResponse: take('item-size') },
  'origin-rate': { requestsPerSecond: averageRate, hitRatio: take('hit-ratio') },
};

/**
 * The capacity sheet, as far as the figures reach: a formula appears once at least one of its own
 * inputs is known, with its result or with the first figure to ask for.
 */
export function fillCapacitySheet(known: readonly KnownFigure[]): readonly SheetRow[] {
  const figures = new Map(known.filter(isSound).map(({ role, value }) => [role, value]));
  return (Object.keys(INPUTS) as (keyof typeof INPUTS)[]).flatMap((formula) => fillRow(formula, figures) ?? []);
}

/** No figure of a system is larger; beyond it sums would overflow. */
const LARGEST = 1e30;
/** A figure that cannot be meant is asked for again, and never computed with. */
function isSound({ role, value }: KnownFigure): boolean {
  if (!Number.isFinite(value) || value < 0 || value > LARGEST) return false;
  if (role === 'hit-ratio' || role === 'read-share' || role === 'availability') return value <= 1;
  return role === 'peak-factor' || role === 'copies' ? value >= 1 : true;
}

function fillRow<Id extends FormulaId>(formula: Id, figures: Figures): SheetRow<Id> | null {
  const takes = Object.entries(INPUTS[formula] ?? {}) as [keyof FormulaInputs[Id], Take][];
  const taken = takes.map(([input, read]) => [input, read(figures)] as const);
  const missing = taken.map(([, value]) => value).find((value) => typeof value === 'string');
  if (missing !== undefined) {
    const known = taken.filter(([input, value]) => typeof value === 'number' && input !== 'copies');
    return known.length === 0 ? null : { formula, missing };
  }
  const given = Object.fromEntries(taken) as unknown as FormulaInputs[Id];
  return { formula, given, result: calculate(formula, given) };
}
