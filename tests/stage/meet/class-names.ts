// Meet's obfuscated class names, as seen or as they might be after its next release.

export type ClassNames = (known: string) => string;

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const randomName = () => Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');

/** Turns a class attribute into the one this load uses; a name keeps its new form for as long as the page lives. */
export function createClassNames(mode: 'known' | 'random'): ClassNames {
  if (mode === 'known') return (known) => known;
  const renamed = new Map<string, string>();
  const rename = (name: string) => {
    const fresh = renamed.get(name) ?? randomName();
    renamed.set(name, fresh);
    return fresh;
  };
  return (known) => known.split(' ').map(rename).join(' ');
}
