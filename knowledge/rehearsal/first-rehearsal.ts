import type { RehearsalTurn } from './rehearsal.ts';

/** Who asks in it. */
export const REHEARSAL_INTERVIEWER = 'Ines';

/**
 * About a minute of a mock interview, for whoever opens the panel for the first time: a round opens, three steps are
 * covered, one of them because it was asked for, and the last question is left to the listener.
 */
export const FIRST_REHEARSAL: readonly RehearsalTurn[] = [
  {
    speaker: 'interviewer',
    text: "Let's talk about API design. Which REST endpoints would you give a ticket booking service?",
    hint: 'look',
  },
  {
    speaker: 'candidate',
    text: 'The main resources are events, seats and bookings, and a booking belongs to a user.',
  },
  { speaker: 'interviewer', text: 'Okay. What would the main requests look like?', hint: 'steps' },
  {
    speaker: 'candidate',
    text: "To book, it's a POST to bookings with the event id and the seat ids in the body, and the response is a 201 with the booking id.",
  },
  {
    speaker: 'interviewer',
    text: 'Somebody taps twice on a bad connection, and the same request comes twice. What happens?',
    hint: 'why',
  },
  {
    speaker: 'candidate',
    text: "Good point. I'd have every create carry an idempotency key, and a retry with the same key gets the first answer back.",
  },
  {
    speaker: 'interviewer',
    text: 'Nice. And what does an error response look like?',
    hint: 'tick',
  },
];
