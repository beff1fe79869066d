/** The introduction, screen by screen. */
export const WELCOME_STEPS = ['what', 'read', 'try'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The step that many away; the same where there is none. */
export function stepFrom(step: WelcomeStep, by: 1 | -1): WelcomeStep {
  return WELCOME_STEPS[WELCOME_STEPS.indexOf(step) + by] ?? step;
}
