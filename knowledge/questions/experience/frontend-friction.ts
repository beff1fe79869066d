import type { Question } from '../question.ts';

export const frontendFriction = {
  id: 'experience/frontend-friction',
  prompt:
    'Where do backend and frontend people rub each other the wrong way most, in your experience, and what did you do about it?',
  round: 'behavioral',
  concepts: ['api/endpoint-shape', 'api/validation-and-errors', 'reliability/contract-tests'],
  level: 'standard',
  points: [
    {
      text: 'Names a real source: contracts that change unannounced, unclear errors, answers shaped like tables, waiting for each other.',
      listensFor: [
        'changed response/field*/api/without',
        'unclear/different error*',
        'shape of/response',
        'waiting for/on',
        'too many calls/requests',
        'documentation',
        'api change*',
      ],
    },
    {
      text: 'Tells a case of their own and how it was noticed.',
      listensFor: [
        'we had',
        'last year/project/time',
        'for example',
        'they came',
        'told me',
        'frontend developer*/team had/was/told/were',
      ],
    },
    {
      text: 'The contract is agreed first, written down, and mocked, so that both can start.',
      listensFor: [
        'contract first',
        'mock server/api/response*',
        'agree* on/contract/schema/before',
        'schema first',
        'design review',
        'start in parallel',
        'types generated',
        'generated types/client',
      ],
    },
    {
      text: 'Changes are additive and checked by contract tests.',
      listensFor: [
        'additive',
        'contract test*',
        'backward compatible',
        'versioning',
        'no breaking',
        'breaking change*',
        'deprecat*',
        'changelog',
      ],
    },
    {
      text: 'Sits down with them: looks at the screen, pairs, has one channel.',
      listensFor: [
        'sat down',
        'sit down',
        'talk*/spoke with/to',
        'shared channel',
        'look* at screen/design/mockup*',
        'regular sync',
        'their perspective/point',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['openapi', 'contract first'],
      ask: 'And when the agreed contract turns out to be wrong half way?',
    },
    {
      whenTheySay: ['mock server/api/response*'],
      ask: 'The mock said something else than the server. How did that happen?',
    },
    {
      whenTheySay: [],
      ask: 'What did you get wrong yourself in that?',
    },
  ],
  redFlags: ['Frontend people do not understand backends', 'The documentation is there, they can read it'],
} as const satisfies Question;
