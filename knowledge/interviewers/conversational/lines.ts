import type { LineSet } from '../interviewer.ts';

export const CONVERSATIONAL_LINES = [
  {
    purpose: 'Rapport',
    lines: [
      'We had that very bug. It took two of us a week.',
      "That's how somebody thinks who has been paged for it.",
      'Oh, I had not looked at it from that end.',
    ],
  },
  {
    purpose: 'Digging deeper',
    lines: [
      'Stay with that for a moment.',
      'What made you go that way?',
      'And if the same request comes in twice?',
      'Now a thousand times as many people. What gives?',
    ],
  },
  {
    purpose: 'Weighing',
    lines: [
      'What do you pay for that?',
      'In which project would you leave it out?',
      'Who is unhappy with this decision a year from now?',
    ],
  },
  {
    purpose: 'Security',
    lines: [
      'That search box goes straight into a query. What keeps it harmless?',
      'What exactly do you store when somebody sets a password?',
      'A request arrives that no page of ours would send. Who stops it?',
      'Which headers do you want on every response, and against what?',
    ],
  },
  {
    purpose: 'Redirecting',
    lines: [
      'That helps me. It raises something next door:',
      "I'll park this one. Different corner of the same system:",
      'Carry that idea one step on:',
    ],
  },
  {
    purpose: 'Rounding off',
    lines: [
      'Good, I can picture it.',
      "I see where you're coming from there.",
      "That's enough on this from my side. Next door:",
    ],
  },
] as const satisfies readonly LineSet[];
