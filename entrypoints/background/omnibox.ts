import { browser } from 'wxt/browser';
import type { LookupEntry } from '#core/lookup/entry.ts';
import type { Lookup } from '#core/lookup/look-up.ts';
import type { manifest } from '#i18n/en/manifest.ts';
import { type LookUpStart, lookUpInPanel } from './palette-opener.ts';

/** The build writes the messages; the types that WXT makes know only those of a folder. */
const hint = (key: keyof typeof manifest): string => browser.i18n.getMessage(key as '@@ui_locale');
/** As many as fit below the address bar. */
const SUGGESTIONS = 6;

/** The lookup in the address bar, after "rs": Enter opens the card in the panel. */
export function registerOmnibox(lookup: () => Promise<Lookup>): void {
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: asXml(hint('lookUpHint')) });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void lookup().then((ready) => {
      const [first, ...others] = ready.find(text).slice(0, SUGGESTIONS);
      if (first === undefined) return;
      browser.omnibox.setDefaultSuggestion({ description: describe(first.entry) });
      suggest(others.map(({ entry }) => ({ content: entry.id, description: describe(entry) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    // At once, for the window that is in front: the browser asks for the key that has just been pressed.
    void lookUpInPanel(browser.windows.WINDOW_ID_CURRENT, startFor(text, lookup));
  });
}

/** What was chosen comes as its id; what was only typed leads to what it finds first. */
async function startFor(text: string, lookup: () => Promise<Lookup>): Promise<LookUpStart> {
  const ready = await lookup();
  if (ready.open(text) !== null) return { query: '', id: text };
  return { query: text, id: ready.find(text)[0]?.entry.id ?? null };
}

function describe({ title, context, line }: LookupEntry): string {
  const more = [context, line].filter((text) => text !== '').join(' · ');
  if (import.meta.env.FIREFOX) return `${title} ${more}`;
  return `${asXml(title)} <dim>${asXml(more)}</dim>`;
}

/** Descriptions are XML, and characters that XML does not know make the browser refuse all of them. */
const asXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
