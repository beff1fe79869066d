import type { StageBrowser } from '../stage/browser.ts';

/** Stops the worker in its next statement, alive but mute; the answer lets it go on. */
export async function hangWorker(stage: StageBrowser): Promise<() => Promise<void>> {
  const { client } = await stage.worker();
  await client.send('Debugger.enable');
  await client.send('Debugger.pause');
  // Whoever detaches resumes.
  return () => client.send('Debugger.disable');
}
