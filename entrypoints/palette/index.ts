import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPalette } from './open-palette.tsx';

/** Run in a page by the worker, each time anew. What it returns tells the worker whether the page shows it. */
export default defineUnlistedScript(() => openPalette());
