// Makes a tab see replica calls on the real addresses, and nothing else.
import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerFor } from './serve.ts';
import type { Platform, Switches } from './stage-api.ts';

export interface Scene {
  readonly platform: Platform;
  readonly switches: Partial<Switches>;
}

/** Requests that stay in the browser: its own pages, the extension's files, data and blobs. */
const staysInside = (address: string) => !/^(https?|wss?|ftp):/.test(address);

async function reply(request: HTTPRequest, scene: Scene, onRefused: (address: string) => void): Promise<void> {
  if (staysInside(request.url())) return request.continue();
  const answer = answerFor(request.url(), request.isNavigationRequest(), scene.platform, scene.switches);
  if (!answer) {
    onRefused(request.url());
    return request.abort('blockedbyclient');
  }
  const { status, contentType, headers = {}, body } = answer;
  return request.respond({ status, contentType, headers, body });
}

export async function interceptTab(page: Page, scene: Scene, onRefused: (address: string) => void): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A tab that closes in the middle of a request has nobody left to answer.
    reply(request, scene, onRefused).catch(() => {});
  });
}
