/** A page that is no call, for what opens over any page. */
export const BOARD = `<!doctype html><title>Board</title><link rel="icon" href="data:,"><main><h1>Whiteboard</h1>
  <div id="field" role="textbox" contenteditable="plaintext-only" style="min-height: 200px">boxes and arrows</div></main>`;
