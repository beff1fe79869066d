import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionEntry, PlatformAdapter } from '#platforms/adapter.ts';

/** A page as a meeting client has laid it out: `tests/platforms/fixtures/<name>.html`. */
export function fixturePage(name: string): Document {
  const path = join(import.meta.dirname, 'fixtures', `${name}.html`);
  return htmlPage(readFileSync(path, 'utf8'));
}

export function htmlPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function captionsOn(page: Document, adapter: PlatformAdapter): readonly CaptionEntry[] {
  const root = adapter.captionRoot(page);
  if (root === null) return [];
  return [...adapter.entries(root)].flatMap((entry) => adapter.readEntry(entry) ?? []);
}

/** "Ann: some words" for every caption on a page. */
export function dialogueOn(page: Document, adapter: PlatformAdapter): readonly string[] {
  return captionsOn(page, adapter).map(({ speaker, text }) => `${speaker ?? 'nobody'}: ${text}`);
}
