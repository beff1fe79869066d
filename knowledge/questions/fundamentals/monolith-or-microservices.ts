import type { Question } from '../question.ts';

export const monolithOrMicroservices = {
  id: 'fundamentals/monolith-or-microservices',
  prompt:
    'You start a new backend with six developers. One application, or several services? Tell me what separates the two and what would change your mind later.',
  round: 'system-design',
  concepts: ['system-design/basic-architecture-tradeoffs'],
  level: 'fundamental',
  points: [
    {
      text: 'A monolith is one deployable, usually with one database: calls inside it are function calls and one transaction can span modules.',
      listensFor: [
        'one deployable/deployment/process/codebase',
        'deployed as one/whole',
        'single process/deployable/database',
        'function calls',
        'one transaction across/spans',
      ],
    },
    {
      text: 'Services deploy and scale on their own and own their data, so teams stop waiting for each other.',
      listensFor: [
        'deploy* independently',
        'independent deploy*',
        'scale* independently/separately',
        'own/owns its data/database',
        'database per service',
        'team owns service',
      ],
    },
    {
      text: 'The price is the network: partial failure, latency, versioned contracts, tracing, and consistency across services.',
      listensFor: [
        'partial failure',
        'network call/hop/latency',
        'distributed transaction*',
        'distributed tracing',
        'eventual consistency between/across',
        'operational overhead/cost/complexity',
      ],
    },
    {
      text: 'Start with a modular monolith and split along a boundary that has proved itself.',
      listensFor: [
        'modular monolith',
        'start with monolith',
        'monolith first',
        'split out/off when/once',
        'extract service when/once',
        'clear module boundar*',
      ],
    },
    {
      text: 'Name the trigger: teams that block each other, or one part with a very different load or risk.',
      listensFor: [
        'team block*/wait*',
        'different scaling/load need*',
        'scales differently',
        'when the team grows',
        'release* block*',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['modular monolith', 'start with monolith', 'monolith first'],
      ask: 'What would you do today so that cutting a service out next year is cheap?',
    },
    {
      whenTheySay: ['database per service', 'own/owns its data/database'],
      ask: 'A report needs data from three of those services. How does it get it?',
    },
    {
      whenTheySay: [],
      ask: 'Which sign in production would tell you that you split too early?',
    },
  ],
  redFlags: [
    'Microservices because large companies have them',
    'Several services on one shared database, sold as independent',
    'Cannot name one cost of the side they picked',
  ],
} as const satisfies Question;
