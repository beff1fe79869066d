import type { SessionId } from '#core/session/session.ts';
import type { Recorder } from '#db/recorder.ts';
import { directAll } from './directives.ts';

/** Pauses sessions or goes on with them, and tells their pages. */
export async function setPaused(recorder: Recorder, sessionIds: readonly SessionId[], paused: boolean): Promise<void> {
  for (const id of sessionIds) await (paused ? recorder.pause(id) : recorder.resume(id));
  await directAll(recorder);
}
