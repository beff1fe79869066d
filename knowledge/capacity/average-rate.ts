import type { Formula } from './formula.ts';

export const averageRateFormula = {
  id: 'average-rate',
  title: 'Users to requests per second',
  question: 'How many requests a second is that?',
  inputs: {
    dailyActiveUsers: 'People who use it on one day: ask for it, and do not take all who ever registered',
    requestsPerUserPerDay: 'What one of them causes in a day, counted from the screens they open',
  },
  gives: 'requestsPerSecond',
  rule: 'users a day times requests each, divided by 86,400 seconds',
  decides: 'Whether one database is enough, before anything else is drawn.',
  pitfalls: [
    'Registered users taken for daily ones',
    'Reads and writes in one figure: they scale by different means',
    'Four digits of precision on a guess; in the head, a day has a hundred thousand seconds',
  ],
  source: {
    title: 'The International System of Units, table 8: a day is 86,400 seconds',
    by: 'Bureau International des Poids et Mesures',
    year: 2019,
  },
  example: {
    given: { dailyActiveUsers: 5_000_000, requestsPerUserPerDay: 40 },
    result: 2_314.8,
    say: 'Five million people a day at forty requests each is two hundred million a day. Over eighty-six thousand seconds that is about two thousand three hundred a second on average.',
  },
} as const satisfies Formula<'average-rate'>;
