const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Those whom a product counts as its users, in the plural that follows a number. */
export const PEOPLE = wordsOf(`
  users user people persons members member customers customer players drivers students pupils patients viewers riders
  subscribers employees visitors fans listeners shoppers passengers teachers guests citizens households homes accounts
  clients merchants sellers buyers readers nurses doctors workers tenants guys folks humans actives travellers commuters
  donors volunteers parents residents growers farmers families voters runners skiers couriers cyclists collectors
  organisers owners renters landlords applicants candidates taxpayers learners singers gamers birders climbers
`);

/** Nobody counts anything else by these names. */
export const CUSTOMERS = wordsOf(`
  users user members customers subscribers players actives listeners viewers shoppers accounts
`);

/** People, too, but never as users of the product: they are met in a story. */
export const BYSTANDERS = wordsOf('kids children men women boys girls ladies engineers colleagues witnesses');

export const READS = wordsOf(`
  read reads search searches lookup lookups view views fetches gets looks look glances reading queries pageviews refreshes
`);
export const WRITES = wordsOf('write writes insert inserts update updates upserts writing');
/** Things that come in and are written down; counted for a day they are new things. */
export const ARRIVALS = wordsOf(`
  event events message messages readings ping pings points posts samples records bids orders bookings payments
  transactions clicks scans uploads values tickets votes entries measurements heartbeats positions swipes taps
  submissions signups sales purchases comments likes
`);
/** Uses of the product: a number of them in a day is load, and nothing new to keep. */
export const USES = wordsOf(`
  scans plays clicks taps swipes passes rides visits sessions opens listens streams downloads impressions
`);
export const REQUESTS = wordsOf('request requests req reqs call calls hit hits rps qps tps');

/** Plurals that are parts of a machine, of a day, of a measure or of the talk: not what a product keeps. */
export const NOT_THINGS = wordsOf(`
  times servers nodes shards partitions columns tables connections threads lines words pages bytes bits tokens services
  instances boxes engineers teams tests cases fields indexes series metrics dashboards alerts keys things
  characters chars commits branches deployments migrations slots workers consumers retries requests sockets ways degrees
  years hours buckets ports metres meters kilometres miles kilos grams litres tonnes percent steps goes parts copies
  replicas regions languages cents pence dollars euros pounds bucks quid builds errors failures timeouts questions
  problems nines minutes seconds weeks months days cores cpus pods containers brokers topics queues batches chunks
  addresses ones reads writes searches lookups views looks queries attempts tries places yards feet hits calls
  watts volts calories others lots others inches points ids others units rounds versions releases features
`);

/** "News" and "analysis" end like plurals and are none; numbers rarely stand before them. */
export const isPlural = (word: string | undefined): boolean =>
  word !== undefined &&
  word.length > 3 &&
  /[^s]s$/.test(word) &&
  !/^(?:this|always|perhaps|plus|across|less|yes|thats)$/.test(word);

export const hasAny = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word));
