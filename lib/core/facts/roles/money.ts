import { type Context, phrases, says } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';

/** What makes an amount the limit of what the system may cost; what it costs today is none. */
const LIMITS = phrases(`budget, budgets, budgeted, afford, spend at most, at most, no more than, not more than, cap,
  capped, ceiling, stay under, stay below, stay within, keep it under, keep it below, must not cost, cant cost more than,
  can spend, may spend, may cost, allowed to spend`);
/** Money that the product moves, not money that it costs. */
const TRADED = phrases(`ticket, fare, price, order, customer, salary, rent, deposit, fine, fee, refund, prize, charged,
  charge, paid, pays, each, per order, a seat, per person, transaction, transactions, payment, payments, transfer`);

export function toBudget({ value, perMs }: Quantity, { before, after }: Context): Figure | null {
  const said = `${before}#${after}`;
  if (!says(said, LIMITS) || says(said, TRADED)) return null;
  // A budget for one second, a day or a year would have to be converted; nobody says it.
  return perMs === null || perMs === 2592e6 ? { role: 'budget', value } : null;
}
