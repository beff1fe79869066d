/** What a figure's value is counted in, always the same for one role. */
export type FigureUnit =
  | 'people'
  | 'perSecond'
  | 'things'
  | 'bytes'
  | 'days'
  | 'milliseconds'
  | 'share'
  | 'times'
  | 'money';

interface FigureKind {
  /** At most four words. */
  readonly label: string;
  readonly unit: FigureUnit;
  /** How a candidate asks for it. */
  readonly ask: string;
}

/** The figures of a system that an interview speaks of. */
export const FIGURES = {
  users: { label: 'Users', unit: 'people', ask: 'How many people use it in all?' },
  'daily-users': { label: 'Users a day', unit: 'people', ask: 'How many of them use it on one day?' },
  'monthly-users': { label: 'Users a month', unit: 'people', ask: 'How many use it in a month?' },
  'concurrent-users': { label: 'Users at once', unit: 'people', ask: 'How many are on it at the busiest moment?' },
  'requests-per-second': { label: 'Requests', unit: 'perSecond', ask: 'How many requests a second do we expect?' },
  'reads-per-second': { label: 'Reads', unit: 'perSecond', ask: 'How many reads a second is that?' },
  'writes-per-second': { label: 'Writes', unit: 'perSecond', ask: 'How many writes a second is that?' },
  'requests-per-user-per-day': {
    label: 'Requests per user, a day',
    unit: 'times',
    ask: 'What does one person do with it in a day?',
  },
  items: { label: 'Things stored', unit: 'things', ask: 'How many of them are there already?' },
  'items-per-day': { label: 'New things a day', unit: 'things', ask: 'How many new ones come in on a day?' },
  'item-size': { label: 'Size of one', unit: 'bytes', ask: 'How big is one of them?' },
  'data-size': { label: 'Data in all', unit: 'bytes', ask: 'How much data is there today?' },
  'retention-days': { label: 'Kept for', unit: 'days', ask: 'How long do we have to keep it?' },
  'latency-ms': { label: 'Answer within', unit: 'milliseconds', ask: 'How fast does it have to answer?' },
  'staleness-ms': { label: 'May be old by', unit: 'milliseconds', ask: 'How old may the answer be?' },
  availability: { label: 'Availability', unit: 'share', ask: 'How much downtime can we afford?' },
  'read-share': { label: 'Share of reads', unit: 'share', ask: 'For each write, how many reads?' },
  'hit-ratio': { label: 'Cache hits', unit: 'share', ask: 'How much of it would a cache answer?' },
  'peak-factor': { label: 'Peak over average', unit: 'times', ask: 'How much busier is the busiest hour?' },
  copies: { label: 'Copies of the data', unit: 'times', ask: 'How many copies of the data do we keep?' },
  regions: { label: 'Regions', unit: 'things', ask: 'In how many regions does it run?' },
  budget: { label: 'Budget', unit: 'money', ask: 'Is there a budget I should stay within?' },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureRole = keyof typeof FIGURES;
