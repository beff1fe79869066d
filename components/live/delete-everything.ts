import { send } from '#messaging/bus.ts';

/**
 * The worker deletes all it can reach, then says so to every page; only pages reach what is kept for
 * the first paint.
 *
 * @returns whether it was done
 */
export async function deleteEverything(): Promise<boolean> {
  localStorage.clear();
  sessionStorage.clear();
  const answer = await send('everything.deleted', {}).catch(() => null);
  return answer?.ok === true;
}
