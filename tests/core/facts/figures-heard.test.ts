import { describe, expect, it } from 'vitest';
import { figuresIn, listener } from './listener.ts';

type Row = readonly [text: string, ...figures: string[]];

const PEOPLE: readonly Row[] = [
  ['we have twenty million users', 'users=20000000'],
  ['so it is a bike hire thing, about 300k members across the city', 'users=300000'],
  ['users: twenty million', 'users=20000000'],
  ['the number of subscribers is around two and a half million', 'users=2500000'],
  ['ten mil dau', 'daily-users=10000000'],
  ['let us assume 12 million dau and go from there', 'daily-users=12000000'],
  ['five hundred thousand daily active users', 'daily-users=500000'],
  ['daily active users around forty thousand', 'daily-users=40000'],
  ["I'd say two hundred thousand people a day on the ferry app", 'daily-users=200000'],
  ['six million visitors a month', 'monthly-users=6000000'],
  ['eighty million monthly actives', 'monthly-users=80000000'],
  ['at the derby there are 90,000 concurrent viewers', 'concurrent-users=90000'],
  ['we get four hundred thousand players online at the same time', 'concurrent-users=400000'],
  [
    'thirty thousand customers use it today, and we want to serve two hundred thousand customers',
    'users=30000',
    'users=200000',
  ],
  ['we have two million users, no, make it five million', 'users=5000000'],
  ['at any moment there are about sixty thousand people in a game', 'concurrent-users=60000'],
  ['we have seven million guests in the database already', 'users=7000000'],
  ['ninety five thousand people have the app', 'users=95000'],
  ['We serve nine thousand farmers, how would you start?', 'users=9000'],
];

const LOAD: readonly Row[] = [
  ['we see three thousand requests a second', 'requests-per-second=3000'],
  ['around 2k rps', 'requests-per-second=2000'],
  ['fifty thousand qps at the top of the hour', 'requests-per-second=50000'],
  ['it has to go from ten requests a second to thirty thousand', 'requests-per-second=10', 'requests-per-second=30000'],
  ['eight hundred reads a second and forty writes a second', 'reads-per-second=800', 'writes-per-second=40'],
  ['a million requests a day', 'requests-per-second=11.5741'],
  ['the sensors send nine thousand events per second', 'writes-per-second=9000'],
  ['twelve hundred searches a second at lunch', 'reads-per-second=1200'],
  ['two hundred thousand lookups every second', 'reads-per-second=200000'],
  ['roughly three hundred bookings a minute', 'writes-per-second=5'],
  ['writes are low, maybe forty a second', 'writes-per-second=40'],
  ['the traffic is five hundred a second', 'requests-per-second=500'],
  ['ten million users a day, thirty requests each', 'daily-users=10000000', 'requests-per-user-per-day=30'],
  ['each user opens it six times a day', 'requests-per-user-per-day=6'],
  ['twenty requests per user per day', 'requests-per-user-per-day=20'],
  ['the peak is five times that', 'peak-factor=5'],
  ['on friday nights it is three times the average', 'peak-factor=3'],
  ['on match day it is six times that', 'peak-factor=6'],
  ['peak is maybe ten x', 'peak-factor=10'],
  ['a hundred to one reads to writes', 'read-share=0.990099'],
  ['reads to writes is about twenty to one', 'read-share=0.952381'],
  ['for every write there are fifty reads', 'read-share=0.980392'],
  ['nine reads for each write', 'read-share=0.9'],
  ['ninety five percent of it is reads', 'read-share=0.95'],
  ['eighty percent reads', 'read-share=0.8'],
  ['ten percent writes', 'read-share=0.9'],
  ['five times more writes to reads than... no, ten times more reads than writes', 'read-share=0.909091'],
];

const STORED: readonly Row[] = [
  ['we have six hundred thousand parcels in the database', 'items=600000'],
  ['there are two million listings in total', 'items=2000000'],
  ['the archive holds thirty million photographs', 'items=30000000'],
  ['Forty thousand trails.', 'items=40000'],
  ['twelve thousand orders a day', 'items-per-day=12000'],
  ['people upload fifty thousand photos a day', 'items-per-day=50000'],
  ['about four hundred new tickets per day', 'items-per-day=400'],
  ['three million messages daily', 'items-per-day=3000000'],
  ['each receipt is about two kilobytes', 'item-size=2000'],
  ['a photo is three megs', 'item-size=3000000'],
  ['half a kilobyte each', 'item-size=500'],
  ['say ten kb per record', 'item-size=10000'],
  ['two hundred bytes a message', 'item-size=200'],
  ['the average document is 40 KB', 'item-size=40000'],
  ['a million parcels at five hundred bytes', 'items=1000000', 'item-size=500'],
  ['four terabytes of data', 'data-size=4000000000000'],
  ['the database is around eight hundred gigabytes', 'data-size=800000000000'],
  ['there is around sixty gigabytes of notes today', 'data-size=60000000000'],
  ['so that is roughly a petabyte in total', 'data-size=1000000000000000'],
  ['a couple of gigs in total', 'data-size=2000000000'],
  [
    'twenty million rows times a kilobyte, so that is twenty gigabytes',
    'items=20000000',
    'item-size=1000',
    'data-size=20000000000',
  ],
  ['we keep it for seven years', 'retention-days=2555'],
  ['receipts have to be kept for ten years by law', 'retention-days=3650'],
  ['we need the history for five years', 'retention-days=1825'],
  ['retention is ninety days', 'retention-days=90'],
  ['raw readings are retained for two weeks', 'retention-days=14'],
  ['anything older than eighteen months gets purged', 'retention-days=540'],
  ['three copies of everything', 'copies=3'],
  ['replication factor of three', 'copies=3'],
  ['it runs in four regions', 'regions=4'],
];

const PROMISES: readonly Row[] = [
  ['it must answer within 200 ms', 'latency-ms=200'],
  ['p99 under three hundred milliseconds', 'latency-ms=300'],
  ['search results should come back in under half a second', 'latency-ms=500'],
  ['the page has to load in two seconds', 'latency-ms=2000'],
  ['our latency budget is a hundred and fifty millis', 'latency-ms=150'],
  ['the target is a p ninety five below 80ms', 'latency-ms=80'],
  ['it must respond within a second', 'latency-ms=1000'],
  ['the map may be ten seconds old', 'staleness-ms=10000'],
  ['stale by up to a minute is fine', 'staleness-ms=60000'],
  ['the counter can lag by five seconds', 'staleness-ms=5000'],
  ['prices no older than thirty seconds', 'staleness-ms=30000'],
  ['an hour late is okay for the report', 'staleness-ms=3600000'],
  ['how stale can the map be. ten seconds is okay', 'staleness-ms=10000'],
  ['the feed can be up to two minutes behind', 'staleness-ms=120000'],
  [
    'the barrier opens within a second in ninety nine point five percent of cases',
    'latency-ms=1000',
    'availability=0.995',
  ],
  ['five nines', 'availability=0.99999'],
  ["I'd promise three nines for that", 'availability=0.999'],
  ['three and a half nines', 'availability=0.9995'],
  ['ninety nine point nine percent availability', 'availability=0.999'],
  ['uptime of 99.95%', 'availability=0.9995'],
  ['the availability target is ninety nine point nine five', 'availability=0.9995'],
  ['ninety nine percent of checkouts within two seconds', 'availability=0.99', 'latency-ms=2000'],
  ['a hit ratio of ninety percent', 'hit-ratio=0.9'],
  ['eighty five percent cache hits', 'hit-ratio=0.85'],
  ['there is a budget of two grand a month', 'budget=2000'],
  ['the budget is $5,000 a month', 'budget=5000'],
  ['we can spend no more than ten thousand euros a month on it', 'budget=10000'],
];

describe.each([
  ['people', PEOPLE],
  ['load', LOAD],
  ['what is stored', STORED],
  ['promises', PROMISES],
] as const)('figures of %s', (_, rows) => {
  it.each(rows.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('the words quoted for a figure', () => {
  it.each([
    ['so we have twenty million users, more or less', 'twenty million users'],
    ['it must answer within 200 ms', '200 ms'],
    ['peaks of, um, three thousand requests a second', 'three thousand requests a second'],
    ['a hundred to one reads to writes', 'a hundred to one'],
    ['we keep it for seven years', 'seven years'],
    ['five nines', 'five nines'],
    ['the budget is $5,000 a month', '$5,000 a month'],
    ['stale by up to a minute is fine', 'a minute'],
  ])('%s', (text, quote) => {
    const [fact] = listener.heard(text);
    expect(text.slice(fact?.start, fact?.end)).toBe(quote);
  });
});
