import { type Context, phrases, says } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';
import { TIMES } from '../units.ts';

const MONTH = TIMES.get('month') ?? 0;

/** What makes an amount the limit of what the system may cost; what it costs today is none. */
const LIMITS = phrases(`budget, budgets, budgeted, afford, spend at most, at most, no more than, not more than, cap,
  capped, ceiling, stay under, stay below, stay within, keep it under, keep it below, must not cost, cant cost more than,
  can spend, may spend, may cost, allowed to spend, money for, for the whole thing, for the cloud, of cloud, for hosting,
  for infrastructure, on infrastructure`);
/** Money that the product moves, not money that it costs. */
const TRADED = phrases(`ticket, fare, price, order, customer, salary, rent, deposit, fine, fee, refund, prize, charged,
  charge, paid, pays, each, per order, a seat, per person, transaction, transactions, payment, payments, transfer`);

export function toBudget({ value, perMs }: Quantity, { before, after }: Context): Figure | null {
  const said = `${before}#${after}`;
  if (!says(said, LIMITS) || says(said, TRADED)) return null;
  // A budget for one second, a day or a year would have to be converted; nobody says it.
  return perMs === null || perMs === MONTH ? { role: 'budget', value } : null;
}

/** "The budget is nine thousand a month": the money itself goes without saying. */
const SPENT =
  /\b(?:budget|spend|spending|costs?|bill)(?: (?!per|each)\w+){0,3} (?:is|of|at|under|below|within|around|about)(?: (?:about|around|roughly|maybe|say|only|just|some))* $/;

export function toBareBudget({ value, noun, perMs, isEach }: Quantity, { justBefore, after }: Context): Figure | null {
  if (noun.length > 0 || isEach || value < 100 || (perMs !== null && perMs !== MONTH)) return null;
  return SPENT.test(justBefore) && !NO_MONEY.test(justBefore) && !says(after, TRADED)
    ? { role: 'budget', value }
    : null;
}
/** Budgets of other things. */
const NO_MONEY = /\b(?:error|latency|time|memory|storage|retry|bytes?) (?:budget|costs?)/;
