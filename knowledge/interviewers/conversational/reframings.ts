/** An exercise turned into a question that can be answered aloud. */
export interface Reframing {
  readonly insteadOf: string;
  readonly ask: string;
}

export const CONVERSATIONAL_REFRAMINGS = [
  {
    insteadOf: 'Code a rate limiter',
    ask: 'An account may call us a hundred times an hour. Where do you keep count, and what does the next caller get?',
  },
  {
    insteadOf: 'Write the query for the best sellers',
    ask: "The shop wants last month's ten best sellers on its front page. Where does that come from, and what makes it slow?",
  },
  {
    insteadOf: 'Code a login with JWT',
    ask: 'Somebody types a password. Tell me everything until their next request is let in, and where it could be stolen.',
  },
  {
    insteadOf: 'Repair this N+1 query',
    ask: 'Have you met a page that sent one query for each row? How did it show, and what did you do?',
  },
  {
    insteadOf: 'Build a webhook sender',
    ask: "Other companies want to hear from us when an order ships. How do we tell them, and what if they don't answer?",
  },
] as const satisfies readonly Reframing[];
