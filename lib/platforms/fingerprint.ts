/** A short stable label for an address that may be long (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What a voice is called whose picture is all that is known. */
export const pictureLabel = (address: string): string => `avatar ${fingerprint(address)}`;
