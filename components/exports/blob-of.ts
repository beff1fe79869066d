/** The browser keeps the parts of a large blob on the disk. */
export async function blobOf(pieces: AsyncIterable<string>): Promise<Blob> {
  let file = new Blob([]);
  for await (const piece of pieces) file = new Blob([file, piece]);
  return file;
}
