export const BYTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    byte: 1,
    bytes: 1,
    kb: 1e3,
    kilobyte: 1e3,
    kilobytes: 1e3,
    mb: 1e6,
    meg: 1e6,
    megs: 1e6,
    megabyte: 1e6,
    megabytes: 1e6,
    gb: 1e9,
    gig: 1e9,
    gigs: 1e9,
    gigabyte: 1e9,
    gigabytes: 1e9,
    tb: 1e12,
    terabyte: 1e12,
    terabytes: 1e12,
    tera: 1e12,
    pb: 1e15,
    petabyte: 1e15,
    petabytes: 1e15,
  }),
);

/** In milliseconds; a month has 30 days and a year 365, as in the arithmetic of an interview. */
export const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    millisecond: 1,
    second: 1e3,
    minute: 6e4,
    hour: 36e5,
    day: 864e5,
    week: 6048e5,
    month: 2592e6,
    year: 31536e6,
  }),
);

/** Before or after an amount. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  '$ € £ dollar dollars euro euros pound pounds bucks quid usd eur gbp'.split(' '),
);
