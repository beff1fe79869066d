// A picture of call and panel side by side for machines with a display of their own, where no frame buffer can be read:
// each is photographed by itself and the extension's worker, which has a canvas and no network, joins them.
import type { Page, WebWorker } from 'puppeteer-core';

interface Pictures {
  readonly left: string;
  readonly right: string;
}

export async function joinShots(call: Page, panel: Page, worker: WebWorker): Promise<Buffer> {
  const left = await call.screenshot({ encoding: 'base64' });
  const right = await panel.screenshot({ encoding: 'base64' });
  const joined = await worker.evaluate(
    async (pictures: Pictures) => {
      const decode = (base64: string) =>
        createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
      const [one, two] = await Promise.all([decode(pictures.left), decode(pictures.right)]);
      const canvas = new OffscreenCanvas(one.width + two.width, Math.max(one.height, two.height));
      const pen = canvas.getContext('2d');
      pen?.drawImage(one, 0, 0);
      pen?.drawImage(two, one.width, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    { left, right },
  );
  return Buffer.from(joined, 'base64');
}
