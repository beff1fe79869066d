import type { Question } from '../question.ts';

export const middleware = {
  id: 'fundamentals/middleware',
  prompt:
    'Imagine that each of your forty endpoints needs a login check, a request log and a limit. Where does that code live, and how does the mechanism work?',
  round: 'fundamentals',
  concepts: ['http/request-lifecycle'],
  level: 'fundamental',
  points: [
    {
      text: 'Middleware sits in a chain between the server and the handler; each link may look at the request, change it, answer early or pass it on.',
      listensFor: [
        'chain/pipeline of',
        'pass* to next',
        'calls/call next',
        'before the handler/controller',
        'wraps/wrap handler',
        'short circuit*',
      ],
    },
    {
      text: 'It holds cross-cutting work, such as authentication, logging, limits, compression and error handling.',
      listensFor: [
        'cross cutting',
        'auth* middleware',
        'logging middleware',
        'rate limit middleware',
        'error handl* middleware/at',
        'cors middleware',
      ],
    },
    {
      text: 'Order matters: correlation id and error handling outermost, authentication before anything that needs the user.',
      listensFor: ['order matters', 'order of middleware', 'outermost', 'auth* before', 'runs/run before/after'],
    },
    {
      text: "It hands what it found to the handler through the request's own context, never through a global.",
      listensFor: ['request context', 'attach* to request', 'context object', 'not/no/never global'],
    },
    {
      text: 'Business rules and checks of ownership stay in the handler or service, which knows the object.',
      listensFor: [
        'business logic/rules not/stay*/in',
        'not/no business logic',
        'service layer',
        'ownership check*',
        'keep it thin',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['order matters', 'order of middleware'],
      ask: 'Your logger sees no exception when a request fails, only a tidy answer. Where in the chain does it sit, and is that wrong?',
    },
    {
      whenTheySay: ['auth* middleware'],
      ask: 'Does a login check in middleware also settle whether I may see order forty-two?',
    },
    {
      whenTheySay: [],
      ask: 'What does each link in that chain cost you per request?',
    },
  ],
  redFlags: [
    'Copies the same check into each handler',
    'Puts business rules into middleware',
    'Keeps the current user in a global variable',
  ],
} as const satisfies Question;
