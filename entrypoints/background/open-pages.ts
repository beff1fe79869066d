import { browser } from 'wxt/browser';

/**
 * Whether a page of ours is open, in a tab or as the panel. Where the browser cannot tell, there is.
 *
 * @param leaving a document that is about to go
 */
export async function hasOpenPage(leaving?: string): Promise<boolean> {
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL', 'TAB'] });
  return contexts === undefined || contexts.some(({ documentId }) => documentId !== leaving);
}
