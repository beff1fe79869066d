import { type Context, lately, phrases, says, startsWith } from '../context.ts';
import type { Figure } from '../figure.ts';
import { BYSTANDERS, isPlural, NOT_THINGS, PEOPLE } from '../nouns.ts';
import type { Quantity } from '../quantity.ts';

/** Below, it is told in a story more often than kept in a store. */
const MIN_ITEMS = 1_000;
/** By itself a smaller number is as likely one of shops or of branches. */
const MIN_ALONE = 5_000;
/** What makes a number of things the number of all there are. */
const OWN =
  phrases(`we have, weve, weve got, we hold, we keep, we store, we manage, we run, we host, we look after, there are,
  theres, therell be some, there will be, therell be, in total, altogether, catalogue of, an archive of, archive holds,
  database of, a table with, a table of, inventory of, a total of, youve got, you have, we are a chain of, were a chain of,
  a chain with, holds about, covers`);
const IN_ALL =
  phrases(`altogether, in all, in total, in stock, on file, in the database, in the catalogue, in the archive,
  at any moment, total, all told, on record, stored, so far, already`);
const OF_THOSE = phrases('of those, of them, of these');
/** May stand before a number that is a sentence by itself. */
const HEDGES = new Set('about around roughly some say lets maybe like um uh well'.split(' '));
const STORY =
  phrases(`if, when, suddenly, lost, wrong, another, times, every, each week, each day, each month, batch, batches, per,
  once, yesterday, last, ago, this morning, today, tonight, in one, failed, stuck, waiting, scan, plan shows, explain, limit,
  limits, at most, one of, retry, so thats, in the queue, backlog, for`);
const ONLY = phrases('only, just');
/** Each of them has a size: they are kept. */
const SIZED = /^ (?:times|of|at|each|with)(?: \w+){0,5} (?:bytes?|kb|kilobytes?|mb|megs?|megabytes?|gigs?|gigabytes?) /;
/** A store of some kind, and what it holds. */
const HOLDS =
  /\b(?:register|registry|catalogue|catalog|archive|database|library|collection|warehouse|index|table|map|inventory|store) (?:has|have|holds|hold|contains|lists|covers|counts)(?: (?:about|around|roughly|some|maybe|say|over|nearly|almost))* $/;
const NOT_ALL = phrases('more, other, different, new, extra, of the, failed, wrong, lost, broken, bad');
/** Said while reckoning: what follows is a step of it. */
const SUMS = phrases('thats, times, so thats');
/** After the thing: a part of them, or so many in a time. */
const IN_PART =
  phrases(`a week, a month, a year, an hour, a minute, a season, this year, per year, per week, in one, in a, in an,
  at a time, a go, in the last, in the past, come, coming, came, more, every, at once, a batch, each, want, wants, from one`);

/** Whoever is registered is a person, by whatever name. */
export const SIGNED_UP = phrases('registered, signed up, are registered, are signed up, have signed up');
const LATER_IN_PART = phrases('in an afternoon, a minute');

/** "We have forty million of those records", "seven thousand cash machines." */
export function toItems(
  { value, noun }: Quantity,
  { before, after, justBefore, justAfter, earlier, mark }: Context,
): Figure | null {
  if (
    value < MIN_ITEMS ||
    says(lately(before), STORY) ||
    says(justBefore, ONLY) ||
    says(` ${noun.join(' ')} `, NOT_ALL)
  )
    return null;
  const thing = noun.slice(0, 3).find((word) => isPlural(word));
  const holds = HOLDS.test(justBefore);
  if (holds && thing !== undefined) return { role: 'items', value };
  const isThing = thing !== undefined && !NOT_THINGS.has(thing) && !PEOPLE.has(thing) && !BYSTANDERS.has(thing);
  const isOf = startsWith(after, OF_THOSE);
  if (!isThing && !isOf) return null;
  const rest = afterWord(after, thing ?? 'of');
  // "Eighty thousand of them looking for one" is what they do, not how many there are.
  if (isOf && /^ \w+ \w+ing /.test(rest)) return null;
  if (startsWith(rest, SIGNED_UP)) return { role: 'users', value };
  if (startsWith(rest, IN_PART) || says(rest, LATER_IN_PART)) return null;
  if (isThing && SIZED.test(rest)) return { role: 'items', value };
  if (says(justBefore, OWN) || startsWith(rest, IN_ALL) || (isOf && says(after, IN_ALL)))
    return { role: 'items', value };
  const isAlone = before.split(' ').every((word) => word === '' || HEDGES.has(word));
  return isAlone &&
    value >= MIN_ALONE &&
    mark !== '?' &&
    thing !== 'rows' &&
    !says(earlier, SUMS) &&
    afterWord(justAfter, thing ?? 'of').trim() === ''
    ? { role: 'items', value }
    : null;
}

function afterWord(spoken: string, word: string): string {
  const at = spoken.indexOf(` ${word} `);
  return at < 0 ? spoken : spoken.slice(at + word.length + 1);
}
