import type { Page } from 'puppeteer-core';

/** How wide this machine draws a sentence in the faces that the page falls back on: elsewhere pictures cannot be the same. */
export const fontsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const line = document.createElement('span');
    line.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap; font-size: 100px';
    line.textContent = 'Quick wafting zephyrs vex bold Jim, 0123456789 ✓ →';
    document.body.append(line);
    const sizes = [400, 700].flatMap((weight) =>
      ['sans-serif', 'serif', 'monospace'].map((family) => {
        line.style.fontWeight = String(weight);
        line.style.fontFamily = family;
        return `${weight} ${family}: ${line.getBoundingClientRect().width.toFixed(1)}`;
      }),
    );
    line.remove();
    return sizes.join('\n');
  });
