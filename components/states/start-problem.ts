import type { StartAnswer } from '#messaging/protocol.ts';

/** Why a call has not been started. */
export type StartProblem = Extract<StartAnswer, { ok: false }>['reason'] | 'silent';
