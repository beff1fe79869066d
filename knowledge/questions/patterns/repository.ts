import type { Question } from '../question.ts';

export const repository = {
  id: 'patterns/repository',
  prompt:
    'Your business code calls an orders repository and not the ORM. What does that buy you, what does it cost, and when is it just ceremony?',
  round: 'fundamentals',
  concepts: ['reliability/test-doubles', 'databases/relational-modelling'],
  level: 'standard',
  points: [
    {
      text: 'The domain asks for what it needs in its own words, such as open orders of a customer, and does not know how they are stored.',
      listensFor: [
        'domain language/terms/words',
        'hide* sql/orm/storage/how/database/persistence',
        'abstract* storage/database/persistence/data',
        'interface for/between',
        'collection like',
        'find open/by',
        'decoupl*',
      ],
    },
    {
      text: 'Queries live in one place, where they can be reviewed and tuned.',
      listensFor: [
        'one place',
        'queries in/live',
        'centralis*/centraliz*',
        'single place',
        'not scattered',
        'reuse* quer*',
      ],
    },
    {
      text: 'Rules can be tested with an in-memory stand-in, while the repository itself is tested against the real database.',
      listensFor: [
        'in memory repository/fake/implementation',
        'fake repository',
        'mock* repository',
        'unit test* without/domain/service',
        'integration test* repository/against/with',
        'real database',
        'testcontainer*',
      ],
    },
    {
      text: 'The transaction spans repositories, so a unit of work or the service opens it.',
      listensFor: [
        'unit of work',
        'transaction in/belongs/across/boundary',
        'service opens/starts/owns/layer',
        'transaction* span*',
        'not/no commit in/inside',
      ],
    },
    {
      text: 'It costs a layer, and a generic one with get-all and save only hides what the database does well.',
      listensFor: [
        'generic repository',
        'extra/another/more layer',
        'boilerplate',
        'abstraction cost*/over',
        'simple crud',
        'not worth',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['in memory repository/fake/implementation', 'fake repository'],
      ask: 'Which bugs does your fake hide that Postgres would show?',
    },
    {
      whenTheySay: ['unit of work', 'transaction* span*'],
      ask: 'Two repositories, one transaction. Where does it begin?',
    },
    {
      whenTheySay: ['generic repository'],
      ask: 'How do you ask that generic one for a report over four tables?',
    },
  ],
  redFlags: [
    'In order to swap the database one day, as the only reason',
    'A repository that hands out query builders',
    'One repository per table by reflex',
  ],
} as const satisfies Question;
