import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { PEOPLE, READS, REQUESTS, TIMES, WRITES } from './units.ts';

export interface Figure {
  readonly role: FigureRole;
  readonly value: number;
}

/** How many words before and after a quantity are read to see what it is. */
const REACH = 8;
const DAY_MS = TIMES.get('day') ?? 0;

/** What is said around a quantity, as words in order. */
interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a quantity is in the design; null where that is not certain: a wrong figure is worse than none. */
export function toFigure(tokens: readonly Token[], quantity: Quantity): Figure | null {
  const around = wordsAround(tokens, quantity);
  switch (quantity.unit) {
    case 'count':
      return quantity.perMs === null ? toStock(quantity, around) : toRate(quantity, quantity.perMs);
    case 'bytes':
      return toSize(quantity, around);
    case 'milliseconds':
      return toTime(quantity, around);
    case 'percent':
      return toShare(quantity.value / 100, around);
    case 'nines':
      return toNines(quantity.value);
    case 'times':
      return toTimes(quantity, around);
    case 'to-one':
      return toRatio(quantity, around);
    case 'money':
      return says(around, /\b(?:budget|month|monthly|spend|cost|bill|cap)\b/)
        ? { role: 'budget', value: quantity.value }
        : null;
  }
}

/** "Ten million people a day", "three thousand writes a second". */
function toRate({ value, noun }: Quantity, perMs: number): Figure | null {
  const perSecond = (value / perMs) * 1_000;
  const has = (words: ReadonlySet<string>) => noun.some((word) => words.has(word));
  const isEach = noun.includes('each') || noun.includes('apiece');
  if (isEach && perMs === DAY_MS) return { role: 'requests-per-user-per-day', value };
  if (has(PEOPLE)) {
    if (perMs === DAY_MS) return { role: 'daily-users', value };
    return perMs === TIMES.get('month') ? { role: 'monthly-users', value } : null;
  }
  if (has(READS)) return { role: 'reads-per-second', value: perSecond };
  if (has(REQUESTS)) return { role: 'requests-per-second', value: perSecond };
  if (noun.some((word) => ['write', 'writes', 'insert', 'inserts', 'update', 'updates'].includes(word)))
    return { role: 'writes-per-second', value: perSecond };
  if (perMs === 1_000) {
    if (noun.length === 0) return { role: 'requests-per-second', value };
    return has(WRITES) ? { role: 'writes-per-second', value } : null;
  }
  return noun.length > 0 && perMs === DAY_MS && isPlural(noun.at(-1)) ? { role: 'items-per-day', value } : null;
}

/** "Forty thousand recipes", "ten mil dau", "two hundred k users at once". */
function toStock({ value, noun }: Quantity, around: Around): Figure | null {
  const [first = ''] = noun;
  if (first === 'dau') return { role: 'daily-users', value };
  if (first === 'mau') return { role: 'monthly-users', value };
  const named = noun.slice(0, 3);
  if (named.some((word) => PEOPLE.has(word))) {
    const said = [...around.before.slice(-2), ...around.after.slice(0, 6)].join(' ');
    if (/\b(?:daily|dau)\b|\b(?:a|per|every|each) day\b/.test(said)) return { role: 'daily-users', value };
    if (/\b(?:monthly|mau)\b|\b(?:a|per) month\b/.test(said)) return { role: 'monthly-users', value };
    if (/\b(?:concurrent|concurrently|simultaneous|simultaneously|at once|same time|same second|online)\b/.test(said))
      return { role: 'concurrent-users', value };
    return value >= 50 ? { role: 'users', value } : null;
  }
  if (/^(?:copies|replicas)$/.test(first) && value <= 20) return { role: 'copies', value };
  if (/^regions?$/.test(first) && value <= 50) return { role: 'regions', value };
  if (/\breplication factor(?: of| is)?$/.test(around.before.join(' '))) return { role: 'copies', value };
  const thing = named.find((word) => isPlural(word));
  return value >= 100 && thing !== undefined && !NOT_ITEMS.has(thing) ? { role: 'items', value } : null;
}

/** Plurals that are parts of a machine, of a day or of the interview, not what the product keeps. */
const NOT_ITEMS = new Set(
  `times servers nodes shards partitions columns tables connections threads lines words pages bytes bits tokens services
   instances machines boxes engineers teams tests cases fields indexes series metrics dashboards alerts keys things
   characters chars commits branches deployments migrations slots workers consumers retries writes reads requests
   connections sockets ways degrees years hours bits buckets ports`.split(/\s+/),
);

function toSize({ value, noun, perMs }: Quantity, { before, after }: Around): Figure | null {
  // Gigabytes a day are neither the size of a thing nor of the whole.
  if (perMs !== null && perMs > 0) return null;
  const next = [...noun, ...after].slice(0, 5).join(' ');
  const last = before.slice(-4).join(' ');
  if (/\b(?:memory|ram|heap|disk|per second|pipe|bandwidth)\b/.test(next)) return null;
  const isEach =
    /^(?:each|apiece|a piece|per)\b|\beach\b/.test(next) ||
    /\b(?:each|every|average|a|an|one) \w+(?: \w+)?$/.test(last);
  if (isEach) return { role: 'item-size', value };
  if (
    /\b(?:total|altogether|in all|of data|overall|a year|database)\b/.test(next) ||
    /\b(?:database|dataset|total|altogether|table)\b/.test(last)
  )
    return { role: 'data-size', value };
  if (value < 1e9) return { role: 'item-size', value };
  return value >= 1e12 ? { role: 'data-size', value } : null;
}

function toTime({ value }: Quantity, { before, after }: Around): Figure | null {
  const near = [...before.slice(-REACH), '#', ...after.slice(0, 5)].join(' ');
  if (/\b(?:stale|staleness|old|older|behind|lag|lagging|out of date|fresh|delayed|outdated)\b/.test(near))
    return { role: 'staleness-ms', value };
  if (/\b(?:keep|kept|keeping|retain|retained|retention|store|stored|hold|archive|history)\b/.test(near))
    return value >= DAY_MS ? { role: 'retention-days', value: value / DAY_MS } : null;
  const isLatency =
    /\b(?:p\d\d?|p|percentile|latency|respond|responds|response|answer|answers|load|loads|render|tail|budget|fast|feel|feels)\b/.test(
      near,
    );
  const isBound = /\b(?:under|within|below|less than|at most|no more than|in|faster than)\b(?: \w+){0,2} #/.test(near);
  return value < 60_000 &&
    (isLatency || (isBound && value < 1_000)) &&
    !/\b(?:ttl|timeout|time out|retry|retries|backoff|wait|sleep|every|poll|cache|cached|expire|expires|window|lease)\b/.test(
      near,
    )
    ? { role: 'latency-ms', value }
    : null;
}

function toShare(share: number, { before, after }: Around): Figure | null {
  if (share > 1) return null;
  const next = after.slice(0, 5).join(' ');
  const last = before.slice(-5).join(' ');
  if (/\bhit (?:rate|ratio)\b|\bhits?\b/.test(`${last} # ${next}`)) return { role: 'hit-ratio', value: share };
  if (/\b(?:available|availability|uptime|slo|successful|success)\b/.test(`${last} # ${next}`) && share >= 0.9)
    return { role: 'availability', value: share };
  if (
    /^(?:of (?:it|that|them|the traffic|traffic|requests|calls) (?:is|are) )?(?:are |is |just |only )?(?:reads?|reading)\b/.test(
      next,
    ) ||
    /\breads? (?:are|is|make up)(?: \w+)?$/.test(last)
  )
    return { role: 'read-share', value: share };
  if (
    /^(?:of (?:it|that|them|the traffic|traffic|requests|calls) (?:is|are) )?(?:are |is |just |only )?(?:writes?|writing)\b/.test(
      next,
    )
  )
    return { role: 'read-share', value: round(1 - share) };
  return null;
}

/** Two nines are 99 %, three and a half 99.95 %. */
function toNines(count: number): Figure | null {
  if (count < 1 || count > 9) return null;
  const whole = Math.floor(count);
  const half = count > whole ? 0.5 * 10 ** -whole : 0;
  return { role: 'availability', value: round(1 - 10 ** -whole + half) };
}

function toTimes({ value, noun, perMs }: Quantity, { before, after }: Around): Figure | null {
  const last = before.join(' ');
  const next = [...noun, ...after].slice(0, REACH).join(' ');
  if (/\breads? (?:are|is|happen)\b/.test(last) && /\b(?:writes?)\b/.test(next)) return readShare(value);
  if (/^(?:more |as many )?reads?\b.*\bwrites?\b/.test(next)) return readShare(value);
  if (perMs === DAY_MS && /\b(?:each|every|everyone|everybody|person|user|they|he|she)\b/.test(last))
    return { role: 'requests-per-user-per-day', value };
  if (value <= 1_000 && /\b(?:peak|peaks|spike|spikes|burst|bursts|busiest)\b/.test(`${last} # ${next}`) && value > 1)
    return { role: 'peak-factor', value };
  return null;
}

function toRatio({ value }: Quantity, around: Around): Figure | null {
  const said = [...around.before.slice(-6), '#', ...around.after.slice(0, 6)].join(' ');
  const [reads, writes] = [said.search(/\bread/), said.search(/\bwrit/)];
  if (reads < 0) return null;
  if (writes >= 0 && writes < reads) return { role: 'read-share', value: round(1 / (value + 1)) };
  return readShare(value);
}

const readShare = (readsAWrite: number): Figure => ({
  role: 'read-share',
  value: round(readsAWrite / (readsAWrite + 1)),
});

function wordsAround(tokens: readonly Token[], { from, to, noun, unit }: Quantity): Around {
  const words: string[] = tokens.map(({ text }) => text);
  const isEnd = (word: string) => /^[.?!;]$/.test(word);
  let first = from;
  while (first > 0 && from - first < REACH && !isEnd(words[first - 1] ?? '')) first -= 1;
  let last = to;
  while (last < words.length && last - to < REACH && !isEnd(words[last] ?? '')) last += 1;
  const keep = (word: string) => word !== ',';
  const own = unit === 'count' ? noun : [];
  return { before: words.slice(first, from).filter(keep), after: [...own, ...words.slice(to, last)].filter(keep) };
}

function says({ before, after }: Around, what: RegExp): boolean {
  return what.test(before.join(' ')) || what.test(after.join(' '));
}

const isPlural = (word: string | undefined): boolean => word !== undefined && word.length > 3 && /[^s]s$/.test(word);

/** Without the dust of binary fractions: 1 - 0.001 is 0.999. */
const round = (value: number) => Number(value.toPrecision(12));
