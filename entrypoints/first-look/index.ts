import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedAppearance } from '#components/appearance/remembered.ts';
import { showAppearance } from '#components/appearance/show-appearance.ts';

// Runs in the head of our pages, before anything is painted: no flash of the other theme.
export default defineUnlistedScript(() => {
  showAppearance(document.documentElement, rememberedAppearance(localStorage));
});
