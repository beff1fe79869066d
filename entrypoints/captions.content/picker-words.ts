import type { PickerWords } from '#platforms/picker/veil.ts';

export const PICKER_WORDS: PickerWords = {
  title: 'Ringside: show where the captions are',
  pointer: 'Point at the captions and click.',
  keys: 'Keys: arrows or Tab move, Enter chooses, Escape cancels.',
  holds: 'Here:',
};
