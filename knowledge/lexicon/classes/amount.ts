import type { WordClasses } from './word-classes.ts';

/** How many, how big, how fast it grows, and how one reckons it. */
// biome-ignore format: a class reads as a paragraph
export const amountClasses = {
  many: [
    'many', 'a lot', 'thousands', 'hundreds', 'millions', 'billions', 'plenty', 'loads of', 'tons of', 'dozens',
    'crowd', 'everyone', 'everybody', 'all of them', 'mass', 'huge number', 'countless',
    'ten/forty/fifty/sixty/hundred/two thousand', 'two/three/ten/sixty/hundred million',
    'million people/users/rows/customers', 'half a million', 'a zillion', 'whole country/town/city/village', 'heaps',
    'several', 'numerous', 'most people', 'lots of',
  ],
  few: [
    'few', 'handful', 'couple', 'hardly any', 'two or three', 'small number', 'single digit', 'a dozen', 'three people',
    'tiny', 'just two/three/four', 'not many', 'fifty a day', 'six users', 'low volume', 'modest',
    'small team/shop/company', 'minimal', 'ten rows', 'only a few', 'fewer', 'small', 'a handful',
  ],
  huge: [
    'huge', 'big/bigger/biggest', 'large/larger/largest', 'enormous', 'massive', 'gigantic', 'giant',
    'terabyte/terabytes', 'petabyte/petabytes', 'two/four/nine/ten billion rows', 'biggest table', 'too big', 'monster',
    'fat', 'does not fit', 'heavy', 'wide', 'hundred columns', 'twenty meg*', 'gigabyte file', 'long list', 'thick',
    'at scale', 'scale', 'planet', 'giant table',
  ],
  growing: [
    'grow/grows/grew/growing/growth', 'more and more', 'increase*', 'rise/rises/rising', 'climb/climbs', 'year on year',
    'every month more', 'next year', 'in a year', 'in five years', 'expands to/into', 'bigger every', 'scale up',
    'scaling', 'keeps growing', 'exponential*', 'takes off', 'catches on', 'success', 'successful', 'popular overnight',
    'expansion', 'new countries/cities/markets', 'future', 'headroom', 'outgrow*', 'hockey stick', 'doubles every',
    'snowballs', 'ever more',
  ],
  doubling: [
    'double/doubles/doubled', 'triple/triples/tripled', 'ten times/fold', 'tenfold', 'hundred times', 'ten x',
    'twice/three/five/twenty as many/much', 'times as many/much/big', 'times bigger/larger/more', 'twenty times',
    'quadrupl*', '10x', '100x', 'five times the', 'another zero', 'add a zero', 'one more zero', 'order of magnitude',
    'what at ten', 'multiply', 'multiplied by', 'times the traffic/load/users', 'grows by ten',
  ],
  share: [
    'percent', 'share', 'half', 'third', 'quarter', 'fraction', 'most of', 'majority', 'portion', 'one in five/ten',
    'ninety/eighty/ninety five/ninety nine/seventy/twenty/ten percent', 'part of', 'rest of', 'tenth', 'split',
    'proportion', 'minority', 'nine in ten', 'nine of ten', 'how many of', 'all but', 'top ten', 'the long tail',
    'slice', 'sixty forty', 'fifty fifty', 'percentage', 'nearly all',
  ],
  ratio: [
    'ratio', 'hundred/ten/thousand/twenty reads to/for/per one/each/every', 'read heavy', 'write heavy',
    'reads versus/vs writes', 'mostly reads/read', 'more reads than', 'far more reads', 'reads per write',
    'for every write', 'one to ten', 'hundred to one', 'compared to', 'relation between', 'reads outnumber',
    'nobody writes', 'rarely written', 'mostly writes', 'read write mix', 'share of reads', 'mix', 'cost per',
    'bought versus looked', 'lookers',
  ],
  rate: [
    'per second', 'per minute', 'per hour', 'per day', 'a second', 'a minute', 'a day', 'an hour', 'qps', 'rps',
    'requests/reads/writes/messages/events/orders a/per second/minute', 'throughput', 'rate', 'every second', 'traffic',
    'volume', 'load', 'how many requests/writes/reads/messages', 'bandwidth', 'per user', 'a year', 'per month',
    'megabits', 'ingest', 'incoming', 'stream of', 'requests at peak', 'concurrent users/viewers/connections',
    'a month', 'each second', 'times a day/minute/second',
  ],
  estimate: [
    'estimate/estimates', 'rough/roughly', 'ballpark', 'back of the envelope', 'envelope', 'guess', 'reckon',
    'approximately', 'about how many/much', 'order of magnitude', 'calculate', 'calculation', 'compute', 'arithmetic',
    'sums', 'do the maths/math', 'napkin', 'work out', 'figure out how', 'put numbers on', 'put a number', 'how big',
    'how many machines/servers', 'size it', 'sizing', 'how much storage/disk/memory/bandwidth/space', 'do the sum',
    'in your head', 'round numbers', 'assume', 'assumption/assumptions', 'round it', 'number for', 'how much data',
    'calculator', 'on paper first', 'capacity', 'gut feeling', 'how many zeros', 'run the numbers', 'do the numbers',
  ],
  'money-cost': [
    'cost/costs', 'price of', 'expensive', 'cheap/cheaper/cheapest', 'bill', 'budget', 'afford', 'euros', 'dollars',
    'pounds', 'pay/pays/paid for', 'spend/spends/spent', 'invoice from', 'cloud bill', 'save money', 'half the price',
    'finance asks/complains', 'cost per', 'worth it', 'worth the', 'free', 'licence/license fee', 'how much money',
    'penny', 'cents', 'costly', 'at what price', 'for the money', 'cfo', 'saving', 'overpay*', 'too dear', 'price tag',
    'money', 'pay/pays/paid/paying', 'billing', 'charge us',
  ],
  'data-size': [
    'byte/bytes', 'kilobyte/kilobytes', 'kb', 'megabyte/megabytes', 'mb', 'gigabyte/gigabytes', 'gb', 'gig/gigs',
    'meg/megs', 'terabyte/terabytes', 'petabyte', 'size of/in', 'row size', 'how big is one/a/each',
    'per record/row/item', 'fits in memory/ram', 'does it fit', 'storage need', 'total size', 'disk space', 'compress*',
    'zipped', 'compression', 'kilobytes each', 'bytes each', 'payload size', 'blob', 'heavy', 'small enough',
    'how many bytes', 'weighs', 'size', 'space',
  ],
  average: [
    'average', 'median', 'typical/typically', 'normal/normally', 'usual', 'on a normal day', 'ordinary', 'common',
    'regular', 'expected', 'baseline', 'percentile', 'ninety ninth', 'p95', 'p50', 'long tail', 'outlier/outliers',
    'distribution', 'histogram', 'most of the time', 'spread', 'tail', 'variance', 'standard', 'normal day',
    'quiet day', 'mean or median', 'arithmetic mean',
  ],
  'worst-case': [
    'worst', 'worst case', 'extreme', 'maximum', 'max', 'peak', 'upper bound', 'at most', 'in the worst', 'unlucky',
    'bad day', 'pessimistic', 'highest', 'top of', 'biggest one', 'hardest', 'slowest', 'longest', 'what is the worst',
    'most that can', 'murphy', 'the unlucky', 'upper limit', 'heaviest', 'most/least popular',
  ],
  limit: [
    'limit/limits', 'cap', 'maximum', 'ceiling', 'bound/bounded', 'quota', 'at most', 'no more than', 'up to',
    'allowance', 'threshold', 'max', 'only hundred/ten/five', 'per user limit', 'cut off at', 'minimum', 'at least',
    'budget', 'restrict*', 'restriction', 'boundary', 'constrain*', 'constraint', 'capped', 'too much', 'too many',
    'throttle*', 'not more than',
  ],
  exact: [
    'exact/exactly', 'precise/precisely', 'accurate', 'correct to the', 'to the cent/penny', 'not one more', 'spot on',
    'no rounding', 'true number', 'must match', 'exactly right', 'penny perfect', 'strict/strictly', 'literally',
    'down to the', 'perfect', 'must be right', 'always right', 'never wrong', 'not roughly', 'approximate',
    'roughly right', 'good enough', 'close enough', 'plus minus', 'give or take', 'a little off', 'may be off',
    'does it have to be exact', 'rough count',
  ],
  'count-words': [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
    'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty',
    'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'million', 'billion', 'dozen',
  ],
  shrink: [
    'shrink/shrinks/shrunk', 'smaller/smallest', 'reduce/reduced/reduces', 'cut in half', 'halve/halved', 'slim*',
    'lighter', 'compact', 'trim', 'squeeze', 'drop by', 'drops/dropped/fell to', 'scale down/in', 'fewer', 'decrease*',
    'go down to', 'lower', 'minimise', 'minimize', 'tighten', 'cut down', 'half the size', 'thinner', 'crop',
    'save space', 'cut the', 'less of it', 'much less',
  ],
  'storage-need': [
    'how much storage', 'disk space', 'how much will it take', 'keep how long', 'five years of', 'seven years of',
    'after a year', 'grows by a gigabyte/terabyte', 'a terabyte a', 'gigabytes a day', 'a day times', 'times 365',
    'years of data', 'total after', 'pile up', 'archive after', 'how many disks', 'store for', 'fills in',
    'three copies of everything', 'raw and/or compressed', 'cold storage', 'retention period', 'space per',
  ],
  'crowd-size': [
    'daily active', 'monthly active', 'concurrent users/people/viewers/players/listeners/sessions', 'registered',
    'million/thousand users/people/customers/members/players/listeners/households/patients/students/drivers/subscribers/visitors',
    'how many users/people/customers/of them/devices/shops', 'user base', 'audience', 'population',
    'everybody in the country', 'per household', 'per city', 'people online', 'people at once', 'dau', 'mau',
    'online at', 'viewers', 'sign ups', 'traffic from', 'how popular', 'visitors', 'downloads',
    'at the same time online',
  ],
  'same-different': [
    'same', 'different', 'differently', 'another', 'other', 'identical', 'alike', 'similar', 'equal/equals', 'unlike',
    'both', 'each', 'either', 'neither', 'separate/separately', 'own', 'common', 'various', 'one or the other',
    'all alike', 'apart', 'opposite', 'original', 'exact same', 'distinct', 'every one',
  ],
  'whole-part': [
    'whole', 'entire', 'everything', 'all of it', 'anything', 'something', 'nothing', 'piece/pieces', 'part/parts',
    'bit', 'rest', 'remainder', 'complete', 'completely', 'total', 'stuff', 'thing/things', 'lot', 'set of', 'group',
    'bunch', 'package of', 'portion', 'chunk', 'slice', 'section', 'fragment', 'only part', 'complete set',
  ],
} as const satisfies WordClasses;
