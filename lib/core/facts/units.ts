export const BYTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    byte: 1,
    bytes: 1,
    kb: 1e3,
    kilobyte: 1e3,
    kilobytes: 1e3,
    kay: 1e3,
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

/** Said for "a second" in one word. */
export const RATES: ReadonlySet<string> = new Set(['rps', 'qps', 'tps']);

export const PEOPLE: ReadonlySet<string> = new Set(
  `user users people person persons member members customer customers player players driver drivers student students
   patient patients viewer viewers rider riders subscriber subscribers employee employees visitor visitors fan fans
   listener listeners shopper shoppers passenger passengers teacher teachers guest guests citizen citizens household
   households account accounts client clients merchant merchants seller sellers buyer buyers reader readers nurse nurses
   doctor doctors worker workers tenant tenants guy guys folks humans`.split(/\s+/),
);

/** What a service is asked, by whether it changes something. */
export const READS: ReadonlySet<string> = new Set(
  'read reads search searches lookups lookup views view fetches gets'.split(' '),
);
export const WRITES: ReadonlySet<string> = new Set(
  `write writes insert inserts update updates event events message messages reading readings ping pings points point posts
   samples records bids orders bookings payments transactions clicks scans uploads`.split(/\s+/),
);
export const REQUESTS: ReadonlySet<string> = new Set(
  'request requests req reqs call calls hit hits query queries rps qps tps'.split(' '),
);
