import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openNoteBox } from './open-note-box.tsx';

/** Run in a page by the panel, each time anew. What it returns tells the panel whether the page shows it. */
export default defineUnlistedScript(() => openNoteBox());
