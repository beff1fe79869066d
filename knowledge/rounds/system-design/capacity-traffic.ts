import type { Step } from '../../schema.ts';
import { SI_UNITS } from '../number-sources.ts';

/** A day has 86,400 seconds; rounding it to 100,000 keeps the arithmetic in the head. */
export const capacityTraffic = {
  id: 'system-design/capacity-traffic',
  cue: 'Turn users into peak requests per second',
  say: 'Ten million daily users, ten requests each, is a hundred million a day. With a hundred thousand seconds in a day that is a thousand a second on average, so I plan for five thousand at peak.',
  why: 'Whether the design is anchored to a number, and the number then decides something.',
  pitfalls: [
    'Planning for the average when the evening is five times that',
    'Precision to the digit instead of the order of magnitude',
    'A figure that is never used again',
  ],
  listensFor: [
    'million daily/user/users/request times/each/do/make/does/per/day/so',
    'daily active user',
    'dau',
    'hundred thousand second day',
    '86400/100000 second',
    'divide/divided by hundred/second/86400/100000/day',
    'request/read/write/order/message per/a second',
    'hundred/thousand/k/ten/five/1*/2*/3*/4*/5*/6*/7*/8*/9* qps/rps',

    'thousand/hundred/million a/per second',
    'peak is/of/at/maybe/times/factor/about/would/five/ten/three',
    'at peak',
    'times/x for peak',
    'five/ten/three/two/four times average/that/more peak',
    'average and peak',
    'concurrent user/connection/viewer is/so/about/maybe',
    'order of magnitude',
    'million request/read/write/order/message per/a day',
  ],
  nearMisses: [
    'There would be a lot of traffic in the evening, so it has to scale.',
    'There is some QPS number behind that, and of course a peak, so keep that in mind.',
    'I would have to look up how many users they have, I think it is quite a few.',
    'Should I divide that by a hundred thousand seconds a day?',
  ],
  asks: [
    'how many request/user',
    'request per/a second',
    'how much traffic/load',
    'peak',
    'qps',
    'estimate*',
    'back envelope',
    'what number/numbers',
    'do math/maths/arithmetic/sum',
    'how big/busy get',
    'capacity',
    'order of magnitude',
  ],
  numbers: [{ what: 'Seconds in a day', value: '86,400, rounded to a hundred thousand in the head', source: SI_UNITS }],
  related: ['system-design/horizontal-scaling'],
} as const satisfies Step;
