import type { Question } from '../question.ts';

export const yourQuestions = {
  id: 'experience/your-questions',
  prompt: "I've asked enough. What would you like to know from me about the work, the team or the systems?",
  round: 'behavioral',
  concepts: [],
  level: 'fundamental',
  points: [
    {
      text: 'Asks about real work: what breaks, what is hard right now, what the first months are for.',
      listensFor: [
        'biggest challenge/problem',
        'what breaks',
        'hardest',
        'first month*/three/ninety/week',
        'what would i',
        'day to day',
        'typical day/week',
        'technical debt',
      ],
    },
    {
      text: 'Asks how things are run: on call, releases, reviews, incidents.',
      listensFor: [
        'on call',
        'how often deploy*/release*',
        'release process',
        'code review*',
        'incident*',
        'post mortem*',
        'postmortem*',
        'how do you deploy/test/review/decide/handle',
      ],
    },
    {
      text: 'Asks about people and growth: who decides, how one learns here.',
      listensFor: ['who decides', 'team size/structure/look', 'how many engineers/people', 'mentor*', 'career'],
    },
    {
      text: 'Picks up something said earlier in the talk.',
      listensFor: ['you mentioned', 'you said', 'earlier you', 'going back', 'talked about', 'you told', 'came back'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['on call'],
      ask: 'Before I answer: what has on call been like for you so far?',
    },
    {
      whenTheySay: ['technical debt'],
      ask: 'What do you look for, to see whether a team takes that seriously?',
    },
  ],
  redFlags: ['None at all', 'Only holidays and pay', 'A list read off with no ear for the answers'],
} as const satisfies Question;
