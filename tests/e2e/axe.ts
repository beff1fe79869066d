import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run(): Promise<AxeResults> };
  }
}

/** What axe finds wrong with the page as it is now, a line for each element; it goes in past the page's own rules. */
export async function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  return page.evaluate(async () => {
    const results = await window.axe?.run();
    return (results?.violations ?? [{ id: 'axe', help: 'did not run', nodes: [{ target: ['page'] }] }]).flatMap(
      ({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
    );
  });
}
