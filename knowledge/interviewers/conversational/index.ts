import type { Interviewer } from '../interviewer.ts';
import { CONVERSATIONAL_DECISIONS } from './decisions.ts';
import { CONVERSATIONAL_EDGE_CASES } from './edge-cases.ts';
import { CONVERSATIONAL_DOES, CONVERSATIONAL_NEVER } from './habits.ts';
import { CONVERSATIONAL_LINES } from './lines.ts';
import { CONVERSATIONAL_PHASES } from './phases.ts';
import { CONVERSATIONAL_REPLIES } from './replies.ts';

export const conversationalInterviewer = {
  id: 'conversational',
  title: 'Conversational',
  manner:
    'A senior engineer who has run large APIs for ten years and would rather hear what you did than what you know. Friendly, curious, thorough; security is the one subject that is never left out.',
  totalMinutes: { least: 30, most: 40 },
  phases: CONVERSATIONAL_PHASES,
  does: CONVERSATIONAL_DOES,
  neverDoes: CONVERSATIONAL_NEVER,
  decisions: CONVERSATIONAL_DECISIONS,
  replies: CONVERSATIONAL_REPLIES,
  edgeCases: CONVERSATIONAL_EDGE_CASES,
  lines: CONVERSATIONAL_LINES,
} as const satisfies Interviewer;
