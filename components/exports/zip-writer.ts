import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface ZipWriter {
  add(name: string, text: string): void;
  end(): Blob;
}

/** One file after the other: of what is packed already, nothing but the packed bytes is kept. */
export function zipWriter(): ZipWriter {
  let whole = new Blob([], { type: 'application/zip' });
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    // The browser keeps the parts of a large blob on the disk.
    whole = new Blob([whole, bytes.slice()], { type: 'application/zip' });
  });
  return {
    add(name, text) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(text), true);
    },
    end() {
      zip.end();
      return whole;
    },
  };
}
