/** Where the session is in time. One line, never an alarm. */
export const pacing = {
  /** Before the reason for the round. */
  round: '{{minutes}} min',
  time: '{{passed}} of {{minutes}} minutes',
  next: '{{passed}} of {{minutes}} minutes, {{round}} next',
  due: '{{passed}} of {{minutes}} minutes, by now step {{position}} of {{total}}',
  over: '{{passed}} minutes, {{minutes}} were planned',
} as const;
