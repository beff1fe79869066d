/** Chrome reads the file as soon as it is clicked; longer only costs memory. */
const RELEASE_AFTER_MS = 60_000;

/** A file among the downloads. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER_MS);
}
