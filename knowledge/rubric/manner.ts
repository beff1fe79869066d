import type { Indicator, RedFlag } from './axis.ts';

/** How somebody answers, whatever the subject: heard across all axes, scored under none. */
export const MANNER_STRONG = [
  {
    id: 'manner/trade-offs',
    text: 'Gives the price of a choice together with the choice',
    listensFor: [
      'trade off is/here/between',
      'price/cost/downside is/of',
      'in return/exchange for',
      'gain but/and lose',
      'at cost of',
    ],
  },
  {
    id: 'manner/asks-first',
    text: 'Asks what decides the design before drawing it',
    heardInQuestions: true,
    listensFor: [
      'can i ask',
      'may/can/could i assume',
      'how many user/request',
      'before i/we start/design/answer/draw',
      'clarify*',
    ],
  },
  {
    id: 'manner/own-projects',
    text: 'Draws on systems it has worked on, with what went wrong',
    listensFor: [
      'in my last/previous/current',
      'we ran/built/moved',
      'we got that wrong',
      'what bit us',
      'we learned/learnt',
    ],
  },
  {
    id: 'manner/edge-cases',
    text: 'Looks for what breaks before being asked to',
    heardInQuestions: true,
    listensFor: [
      'edge case',
      'what if it/that/two/same',
      'worst case',
      'fail*/failure mode',
      'two/both user/client/request/phone/worker at same time',
      'press/come/arrive/write/book/click/send at same time',
    ],
  },
  {
    id: 'manner/admits-gaps',
    text: 'Says what it does not know, and how it would find out',
    listensFor: [
      'dont know but',
      'havent used but/so',
      'would have/need to look/measure/check',
      'im not sure but/so id/would',
      'my guess is/would',
    ],
  },
  {
    id: 'manner/growth',
    text: 'Says what changes when the load grows',
    listensFor: [
      'at ten/10/hundred times',
      'when grow/grows/growth',
      'first bottleneck',
      'million user then/would/means',
      'scale by/out',
    ],
  },
] as const satisfies readonly Indicator[];

export const MANNER_RED_FLAGS = [
  {
    id: 'manner/dismissive',
    text: 'Waves a concern away',
    severity: 'minor',
    listensFor: [
      'it doesnt matter',
      'doesnt matter at/for/here/now',
      'who cares',
      'not my job/problem',
      'nobody do/does that',
      'thats ops/devops/security problem/job',
    ],
    instead: 'Why it matters less here than something else, or when it would begin to.',
  },
  {
    id: 'manner/no-trade-offs',
    text: 'Knows only one way, and no price of it',
    severity: 'minor',
    listensFor: [
      'no downside',
      'always best/better',
      'best practice so',
      'everyone/everybody use/uses it',
      'industry standard so',
    ],
    instead: 'One case in which it would choose differently.',
  },
  {
    id: 'manner/defensive',
    text: 'Defends a mistake instead of using it',
    severity: 'minor',
    listensFor: [
      'thats not/wasnt my fault/mistake',
      'as i said/told',
      'never make/made mistake',
      'you dont understand',
      'thats what asked for',
    ],
    instead: 'What was wrong, what it cost, and what is done differently since.',
  },
] as const satisfies readonly RedFlag[];
