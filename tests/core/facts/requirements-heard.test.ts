import { describe, expect, it } from 'vitest';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import { listener, requirementsIn } from './listener.ts';

const HEARD: Readonly<Record<Requirement, readonly string[]>> = {
  'no-loss': [
    'no alarm can ever get lost',
    'we must never lose a prescription',
    "the parcels scans can't get lost, whatever happens",
    "you can't lose a single vote",
    'not one of those readings may be lost',
    'zero data loss, that is in the contract',
    'every letter has to arrive',
    "it's only acknowledged once it's on two disks",
    'and it must survive a crash of the box',
    "we're not allowed to lose any of it",
    'nothing ever gets lost on the way to the archive',
    'a donation must not go missing',
    'the till keeps it until the server has confirmed it',
  ],
  'no-duplicates': [
    'nobody may be charged twice',
    'no seat is ever sold twice',
    "the same bag can't be booked twice",
    'a voucher can only be redeemed once',
    'so they send an idempotency key in the header and we keep it',
    'the second time they get the same answer back',
    'a double click is one donation',
    "no double booking, that's the rule",
    'each payment has to happen exactly once',
    'a unique constraint on reference and tenant',
    'nothing gets counted twice in the toll',
    'the consumer ignores the ones it has already seen',
  ],
  'strong-consistency': [
    'both clerks must see the same seat',
    'it needs strong consistency for the stock',
    'the balance has to be exact',
    'no stale reads on the account page',
    'he always sees his own latest edit',
    'the price is never stale',
    'a cabin is never sold to two families',
    'only one driver can win the ride',
    'it should be linearizable, the counter',
    'they need to read their own writes',
    'nothing may ever be stale',
  ],
  'eventual-ok': [
    "it doesn't matter if it's a minute old",
    'eventual consistency is fine for the map',
    'the list can be stale, nobody cares',
    'a few seconds late is okay for the board',
    "nobody notices if it's a bit behind",
    "likes don't need to be exact",
    'the search can lag, a few minutes behind is fine',
    'near real time is enough',
    'the number of viewers may be some minutes old',
    'roughly right is good enough there',
  ],
  'stays-in-region': [
    'patient records must not leave the country',
    'the data has to stay in germany',
    'data residency is a requirement for the banks',
    'everything stays inside the eu',
    "it's stored in their own country",
  ],
  'read-heavy': [
    "it's very read heavy",
    'far more reads than writes',
    'it hardly ever changes',
    'people mostly read and almost nobody posts',
    'the timetable changes only twice a year',
    'writes are basically nothing',
    "it's written once and read a million times",
  ],
  'write-heavy': [
    "so it's write heavy",
    'more writes than reads by a mile',
    "it's mostly writes, and hardly anybody looks at it",
    'almost all writes, from the meters',
  ],
  'append-only': [
    'it never changes after that',
    "it's append only",
    'we only ever add rows',
    'once written a reading stays as it is',
    'nobody ever updates a scan',
    'entries are never edited',
  ],
  ordered: [
    'the order matters, a close before its open makes no sense',
    'they have to be processed in order',
    'moves must be applied in the right order',
    'fifo per account',
    'two updates of one shelf must never arrive out of order',
  ],
  'key-access': [
    'we only ever look it up by id',
    'always by plate number',
    'you fetch it by ticket number',
    'the one access path is by key',
    'they look it up by code at the gate',
  ],
  'ad-hoc-queries': [
    'they want ad hoc reports',
    'they filter by anything',
    "we don't know the queries yet",
    'analysts write their own sql',
    'they ask it new questions every month',
  ],
  'full-text': [
    'people search by words in the title',
    'it needs full text search',
    'typo tolerant, because nobody can spell it',
    'they search inside the documents',
    'the best match comes first',
  ],
  analytics: [
    'monthly reports for the council',
    'totals per branch and per month',
    'dashboards for management',
    'averages over years of readings',
  ],
  graph: [
    'friends of friends',
    'how are two companies connected, who owns whom',
    'the shortest path between two stations',
  ],
  'large-files': [
    'they upload videos of the match',
    'big files, scans of whole maps are stored',
    'a film is forty gigabytes',
    'twenty gigs each',
  ],
};

describe.each(Object.entries(HEARD))('%s', (requirement, sentences) => {
  it.each([...sentences])('%s', (text) => {
    expect(requirementsIn(text)).toContain(requirement);
  });
});

describe('one requirement of two', () => {
  it.each<[string, Requirement[]]>([
    ['no reading may be lost and nobody is billed twice', ['no-duplicates', 'no-loss']],
    ['the map can be stale, but the stock has to be exact', ['eventual-ok', 'strong-consistency']],
    ["it's read heavy and they look it up by id", ['key-access', 'read-heavy']],
    ['the timetable may be five minutes old', []],
    ['so the plan is to go for lunch', []],
  ])('%s', (text, requirements) => {
    expect(requirementsIn(text)).toEqual(requirements);
  });

  it('quotes its words', () => {
    const text = 'so, first of all, nobody may be charged twice, ever';
    const [fact] = listener.heard(text);
    expect(text.slice(fact?.start, fact?.end)).toBe('nobody may be charged twice');
  });
});
