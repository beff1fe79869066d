import type { RoundId } from '../schema.ts';
import type { ConceptId } from './concept.ts';

/** Something that a junior backend track leaves out on purpose. */
export interface JuniorOmission {
  readonly id: string;
  readonly leavesOut: string;
  /** How to tell that a question has gone there. */
  readonly examples: readonly string[];
  readonly reason: string;
  /** What of it a junior does need, and where that is. */
  readonly keeps: readonly ConceptId[];
  /** Full rounds that a junior session does not plan by itself; they can still be chosen. */
  readonly rounds: readonly RoundId[];
}

export const JUNIOR_TRACK_OMISSIONS = [
  {
    id: 'distributed-theory',
    leavesOut: 'Theory of distributed systems beyond its everyday consequences',
    examples: [
      'Proving why two generals cannot agree',
      'Walking through a Raft election term by term',
      'Telling linearisable from sequentially consistent histories',
    ],
    reason:
      'Few juniors are asked for it and fewer need it in their first years. Learnt early it becomes vocabulary without a case behind it, while retries, duplicates and stale reads turn up in the first week.',
    keeps: [
      'transactions/eventual-consistency',
      'transactions/idempotent-writes',
      'reliability/failure-mode-thinking',
      'system-design/load-balancing',
    ],
    rounds: ['distributed'],
  },
  {
    id: 'database-internals',
    leavesOut: 'How a database works inside',
    examples: [
      'Page layout and splits of a B-tree',
      'Compaction strategies of log-structured stores',
      'How vacuum decides which row versions are dead',
    ],
    reason:
      'A junior has to choose an index and read a plan, which needs a mental picture of the tree and no more. The inside helps those who tune a database for a living, and crowds out what everybody needs.',
    keeps: ['system-design/database-bottlenecks', 'transactions/acid', 'transactions/isolation-anomalies'],
    rounds: [],
  },
  {
    id: 'language-trivia',
    leavesOut: 'Questions that only somebody who knows one language by heart can answer',
    examples: [
      'The order in which hooks of an event loop run',
      'What a hash of a tuple with a list in it raises',
      'Which keyword seals a class',
    ],
    reason:
      'It measures recall, is looked up in seconds, and changes with each release. Concurrency in Go is the exception: it stays, marked with its track, since it teaches an idea and not a spelling.',
    keeps: [],
    rounds: [],
  },
  {
    id: 'company-packs',
    leavesOut: 'Sets of questions made for one company',
    examples: [
      'The principles of one employer, by number',
      'Questions that leaked from a certain loop',
      'How a named company grades its levels',
    ],
    reason:
      'They age within months, cannot be checked, and are often under a promise of confidentiality. Understanding carries over from one interview to the next; a leaked list does not.',
    keeps: ['system-design/basic-architecture-tradeoffs'],
    rounds: [],
  },
  {
    id: 'other-disciplines',
    leavesOut: 'The ladders of neighbouring disciplines: platforms, models, phones, user interfaces',
    examples: [
      'Why a component renders twice',
      'Background limits of a phone',
      'Choosing an embedding model',
      'Writing a chart for a cluster',
    ],
    reason:
      'Each is a ladder of its own with other graders, and half a ladder misleads. The parts that a backend meets, a client that retries, a pipeline that deploys, are told from the side of the backend.',
    keeps: ['reliability/observability-basics', 'reliability/contract-tests', 'system-design/stateless-service-design'],
    rounds: [],
  },
] as const satisfies readonly JuniorOmission[];
