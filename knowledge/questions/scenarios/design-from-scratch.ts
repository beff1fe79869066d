import type { Question } from '../question.ts';

export const designFromScratch = {
  id: 'scenarios/design-from-scratch',
  prompt:
    'A chain of clinics wants patients to book appointments online. Starting with an empty page: what do you ask, which parts do you draw, and how do they talk to each other?',
  round: 'system-design',
  concepts: ['system-design/basic-architecture-tradeoffs', 'api/resource-modelling', 'databases/relational-modelling'],
  level: 'standard',
  points: [
    {
      text: 'Asks first: who uses it, what must it do, how many clinics and bookings, what may never happen.',
      listensFor: [
        'how many clinics/users/patients/bookings',
        'who uses/books/are',
        'non functional',
        'questions first',
        'double book*',
      ],
    },
    {
      text: 'Estimates the load and says that it is small, if it is.',
      listensFor: [
        'requests per second',
        'per day',
        'bookings per',
        'fits on/in',
        'small load/scale/traffic',
        'single/one database/postgres',
        'not much traffic',
      ],
    },
    {
      text: 'The contract: search free slots, book, move, cancel, with a key against double taps.',
      listensFor: [
        'search*/list/get slots/availab*',
        'post appointment*/booking*/slash',
        'slash appointment*/slot*/booking*',
        'idempotency key',
        'patch/delete appointment*',
      ],
    },
    {
      text: 'The data: clinics, practitioners, slots, appointments, with a constraint that rules out two in one slot.',
      listensFor: [
        'unique constraint',
        'exclusion constraint',
        'slot* table',
        'appointment* table',
        'foreign key*',
        'select for update',
        'one appointment per',
        'no double book*',
      ],
    },
    {
      text: 'A simple shape: application behind a balancer, one relational database, a queue for reminders, health data guarded.',
      listensFor: [
        'load balancer',
        'monolith',
        'one/single service/application',
        'postgres',
        'queue for/reminder*',
        'worker*',
        'encrypt*',
        'health data',
      ],
    },
    {
      text: 'Walks one failure through, and names what would come next with growth.',
      listensFor: [
        'if database/provider/worker/queue down/fails/dies',
        'what happens/if',
        'retry/retries',
        'read replica*',
        'when we grow',
        'single point',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['exclusion constraint', 'unique constraint'],
      ask: 'Appointments have different lengths. Does your constraint still hold?',
    },
    {
      whenTheySay: ['queue for/reminder*'],
      ask: 'An appointment moves after its reminder was put in the queue. What does the patient get?',
    },
    {
      whenTheySay: ['monolith', 'one/single service/application'],
      ask: 'Which part would you be ready to cut out first?',
    },
  ],
  redFlags: ['Draws before asking', 'Microservices for forty bookings an hour', 'No guard against a double booking'],
} as const satisfies Question;
