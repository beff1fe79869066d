import type { Requirement } from '../task.ts';

export const STRUGGLING_REQUIREMENTS = [
  {
    id: 'struggling-service/report',
    text: 'A diagnosis of at most 500 words, the most harmful cause first.',
    careful:
      'Each cause with its symptom, its measurement and its cost; harm to users and data before speed; guesses marked as guesses.',
  },
  {
    id: 'struggling-service/changes',
    text: 'Diffs or pseudocode for each of the six faults.',
    careful:
      'One change for each fault, small enough to be released and taken back alone, each with the test that would have caught it.',
  },
  {
    id: 'struggling-service/plans',
    text: 'Query plans before and after the indexes, explained.',
    careful:
      'Run with ANALYZE on realistic rows, read aloud: which node was the expensive one, and what stands there now.',
  },
  {
    id: 'struggling-service/runbook',
    text: 'A runbook: in which order the changes go out, what is watched, when one goes back.',
    careful:
      'Index builds away from the peak, a canary, thresholds on database CPU, hit rate and p95 that were written down before.',
  },
] as const satisfies readonly Requirement[];
