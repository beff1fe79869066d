const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** The key that goes with another one, as it is printed on this keyboard. */
export const MODIFIER = isApple ? '⌘' : 'Ctrl';

export const isModified = ({ ctrlKey, metaKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
  isApple ? metaKey : ctrlKey;
