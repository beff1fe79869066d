// The client in its frame does what is asked of `window.stage` in the shell, also where the two may not touch each other.
import type { Stage } from '../stage-api.ts';

interface Wish {
  readonly id: number;
  readonly method: keyof Stage;
  readonly given: readonly unknown[];
}

const READY = 'stage-ready';

/** In the frame: says that it is there, and carries out what the shell wishes. */
export function answerShell(): void {
  if (window === window.top) return;
  window.addEventListener('message', async ({ data }: MessageEvent<Wish>) => {
    const method: unknown = window.stage[data.method];
    const answer = typeof method === 'function' ? await method(...data.given) : method;
    window.parent.postMessage({ id: data.id, answer }, '*');
  });
  window.parent.postMessage(READY, '*');
}

/** In the shell: there is a stage while there is a client that answers for it. */
export function remoteStage(client: () => Window | null): void {
  const waiting = new Map<number, (answer: unknown) => void>();
  let lastId = 0;
  window.addEventListener('message', ({ data }) => {
    if (data === READY) window.stage = stage;
    else waiting.get(data.id)?.(data.answer);
  });
  const ask = (method: string, given: readonly unknown[]) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      client()?.postMessage({ id: lastId, method, given }, '*');
    });
  const methods = {
    get:
      (_: object, method: string) =>
      (...given: readonly unknown[]) =>
        ask(method, given),
  };
  const stage = new Proxy({}, methods) as Stage;
}
