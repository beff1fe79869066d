import type { Question } from '../question.ts';

export const explainingTimelines = {
  id: 'experience/explaining-timelines',
  prompt:
    "Your client runs a bakery chain and wants the loyalty system by Easter. You know that it won't all be ready. How do you tell them?",
  round: 'behavioral',
  concepts: [],
  level: 'standard',
  points: [
    {
      text: 'Begins with their aim and why that date matters.',
      listensFor: [
        'why easter/date/deadline',
        'their goal/aim/business',
        'what they need/want',
        'business goal/value',
        'matters to them',
        'ask* why',
      ],
    },
    {
      text: 'Speaks in pictures and effects, not in technology.',
      listensFor: [
        'plain language/words/english',
        'analog*',
        'no jargon',
        'without jargon',
        'non technical terms',
        'like a kitchen/house/building',
        'explain* in',
        'what it means for',
      ],
    },
    {
      text: 'Offers choices: less by the date, all of it later, or more money with its risk.',
      listensFor: [
        'smaller scope',
        'reduce* scope',
        'cut* scope',
        'first version/release',
        'mvp',
        'must have',
        'trade off',
        'later release/phase',
      ],
    },
    {
      text: 'Gives a range and what it depends on, not one date.',
      listensFor: [
        'best case',
        'worst case',
        'between two/three/four/x',
        'depends on',
        'uncertain*',
        'estimate*',
        'confiden*',
        'buffer',
      ],
    },
    {
      text: 'Bad news early, progress shown often, and all agreed in writing.',
      listensFor: ['as soon as', 'regular update*', 'in writing', 'follow up email', 'show progress', 'no surprise*'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['analog*'],
      ask: "They say: it's just an app with points. How do you go on?",
    },
    {
      whenTheySay: ['reduce* scope', 'cut* scope', 'smaller scope'],
      ask: 'They want everything, on that date. What do you say next?',
    },
    {
      whenTheySay: [],
      ask: 'Tell me about an estimate of yours that was badly wrong.',
    },
  ],
  redFlags: ['Says yes and hopes', 'Hides behind technical words', 'Blames the team to the client'],
} as const satisfies Question;
