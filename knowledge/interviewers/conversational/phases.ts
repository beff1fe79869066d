import type { Phase } from '../interviewer.ts';

export const CONVERSATIONAL_PHASES = [
  {
    id: 'conversational/opening',
    title: 'Opening',
    purpose: "Two people get to know each other, and the candidate's voice settles.",
    minutes: { least: 2, most: 3 },
    reachedBy: 'everyone',
    openers: [
      'Hi, good to have you here. I have spent the last ten years or so on services that had to stay up. What have you been building on the server side lately?',
      'Which part of that gave you the most trouble?',
    ],
    looksFor: ['What they are proud of', 'A system to come back to later'],
  },
  {
    id: 'conversational/experience',
    title: 'Experience',
    purpose: 'Finds out what they have really built, and who made its decisions.',
    minutes: { least: 5, most: 10 },
    reachedBy: 'everyone',
    openers: [
      'Take one API you shipped not long ago: who called it, and what made it hard?',
      'You had a choice of databases there. What tipped it?',
      'Was there an endpoint that was too slow? How did you find out why?',
      'How did callers prove who they were?',
    ],
    looksFor: [
      'Decisions of their own, with reasons',
      'Figures: users, rows, milliseconds',
      'What went wrong, told plainly',
    ],
  },
  {
    id: 'conversational/design',
    title: 'Design',
    purpose: 'Solves one realistic problem together, and follows it to where it hurts.',
    minutes: { least: 15, most: 20 },
    reachedBy: 'everyone',
    openers: [
      'Suppose we built the API of a small social network together. Where would you begin?',
      'Say one of those endpoints suddenly gets thousands of calls a second. What goes first?',
      'People upload videos, and we have to process them after answering. How does that fit in?',
      "Let's switch to a shop: products, orders, stock. What does the data look like?",
    ],
    looksFor: [
      'Questions before boxes',
      'The price next to each choice',
      'Security without a nudge',
      'What breaks first',
    ],
  },
  {
    id: 'conversational/deep-dive',
    title: 'Deep dive',
    purpose: 'Goes as far down as a strong candidate can, on something they know.',
    minutes: { least: 10, most: 15 },
    reachedBy: 'strong candidates',
    openers: [
      'Of everything you designed, what had the most moving parts, and which decision would you defend today?',
      'Tell me about a bad night in production: what did you see first, and what stopped it?',
      'The table has a few hundred million rows and people are using it. How do you change its shape?',
      'When would you keep one deployable, and when would you split it?',
    ],
    looksFor: ['Scenes instead of slogans', 'How a change is taken back', 'What they would do differently now'],
  },
  {
    id: 'conversational/fundamentals',
    title: 'Fundamentals',
    purpose: 'Finds firm ground when the design went past it, without making it an exam.',
    minutes: { least: 10, most: 15 },
    reachedBy: 'candidates unsure of the basics',
    openers: [
      "Let's follow one request from the phone to the database and back. What happens on the way?",
      'When do tables with joins serve you well, and when would you reach for something else?',
      'What do the numbers on HTTP responses tell the other side?',
      'Knowing who somebody is and knowing what they may do: where do you draw that line?',
    ],
    looksFor: ['A right picture in plain words', 'One example from their own work'],
  },
  {
    id: 'conversational/closing',
    title: 'Closing',
    purpose: 'Leaves room for their questions, and ends warmly whatever the result.',
    minutes: { least: 2, most: 3 },
    reachedBy: 'everyone',
    openers: [
      'I have what I came for. What would you like to know from me?',
      'I enjoyed this, thank you for your time.',
    ],
    looksFor: ['What they care about in a team'],
  },
] as const satisfies readonly Phase[];
