// Finding and ending the extension's service worker.
import type { Browser, Extension, Target, WebWorker } from 'puppeteer-core';

const isWorkerOf = (extension: Extension) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extension.id}/`);

/** The running worker; waits for whatever starts it when there is none. */
export async function runningWorker(browser: Browser, extension: Extension): Promise<WebWorker> {
  const target = await browser.waitForTarget(isWorkerOf(extension));
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker went away while it was being looked for');
  return worker;
}

/**
 * Ends the worker; the next message to it starts a new one. The debugger lets go first: a worker that is being watched
 * neither dies nor comes back (Chromium 156).
 */
export async function killServiceWorker(browser: Browser, extension: Extension): Promise<void> {
  const target = browser.targets().find(isWorkerOf(extension));
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    const onDestroyed = (destroyed: Target) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onDestroyed);
      resolve();
    };
    browser.on('targetdestroyed', onDestroyed);
  });
  // Puppeteer keeps the id to itself; the protocol gives it to whoever asks.
  const asking = await target.createCDPSession();
  const { targetInfo } = await asking.send('Target.getTargetInfo');
  await asking.detach();
  await (await target.worker())?.client.detach();
  const session = await browser.target().createCDPSession();
  await session.send('Target.closeTarget', { targetId: targetInfo.targetId });
  await session.detach();
  await gone;
}
