/** FNV-1a over UTF-16 units, folded into the buckets. @param buckets a power of two */
export function hashBucket(text: string, buckets: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return ((value >>> 0) ^ (value >>> 15)) & (buckets - 1);
}
