/** What a worker is to whoever talks with it. */
export interface Port<Question, Answer> {
  postMessage(question: Question): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Answer }) => void): void;
}

/** A worker that is started when the page has nothing else to do, or as soon as it is asked something: what is on screen comes first. */
export function startWhenIdle<Question, Answer>(create: () => Worker): Port<Question, Answer> & { stop(): void } {
  let worker: Worker | null = null;
  let stopped = false;
  const listeners: ((event: { readonly data: Answer }) => void)[] = [];
  const start = (): Worker => {
    if (worker !== null) return worker;
    worker = create();
    for (const listener of listeners) worker.addEventListener('message', listener);
    return worker;
  };
  requestIdleCallback(() => stopped || start());
  return {
    postMessage: (question) => start().postMessage(question),
    addEventListener(kind, listener) {
      listeners.push(listener);
      worker?.addEventListener(kind, listener);
    },
    stop() {
      stopped = true;
      worker?.terminate();
    },
  };
}
