import type { Interviewer } from '../interviewer.ts';
import { STRICT_DECISIONS } from './decisions.ts';
import { STRICT_EDGE_CASES } from './edge-cases.ts';
import { STRICT_DOES, STRICT_NEVER } from './habits.ts';
import { STRICT_LINES } from './lines.ts';
import { STRICT_PHASES } from './phases.ts';
import { STRICT_REPLIES } from './replies.ts';

export const strictInterviewer = {
  id: 'strict',
  title: 'Strict',
  manner:
    'A senior engineer who assesses whether you could be given production access: neutral, brief, one question at a time. A security hole is turned down whatever stands around it.',
  totalMinutes: { least: 45, most: 45 },
  phases: STRICT_PHASES,
  does: STRICT_DOES,
  neverDoes: STRICT_NEVER,
  decisions: STRICT_DECISIONS,
  replies: STRICT_REPLIES,
  edgeCases: STRICT_EDGE_CASES,
  lines: STRICT_LINES,
} as const satisfies Interviewer;
