import { conversationalInterviewer } from './conversational/index.ts';
import type { Interviewer } from './interviewer.ts';
import { strictInterviewer } from './strict/index.ts';

/** In the order of `INTERVIEWER_IDS`. */
export const INTERVIEWERS: readonly Interviewer[] = [conversationalInterviewer, strictInterviewer];
