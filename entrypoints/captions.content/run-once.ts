/** Shared by all runs of the file in one page, and out of the page's reach: the world is the extension's own. */
const world = globalThis as typeof globalThis & { ringside?: AbortSignal };

/**
 * The file may be run in a page that has it already: on installation, or when a site is granted. The
 * first run stays, with what it has not delivered yet. After an update the extension has a new world;
 * the old script notices by itself that it can reach nobody.
 */
export function runOnce(run: (ending: AbortController) => void): void {
  if (world.ringside?.aborted === false) return;
  const ending = new AbortController();
  world.ringside = ending.signal;
  run(ending);
}
