import type { Page } from 'puppeteer-core';
import type { StageBrowser } from '../../tests/stage/browser.ts';
import type { Size } from './sizes.ts';

/** The one browser in which all pictures are taken, and what views do in it. */
export interface Studio {
  readonly stage: StageBrowser;
  readonly panel: Page;
  /** The desk's tab, opened by the panel's key when it is first asked for. */
  desk(): Promise<Page>;
  /** The tab goes on to a call nobody has been in, which is started. */
  nextCall(): Promise<void>;
  /** Waits until it is true. */
  until(what: string, isTrue: () => Promise<boolean>): Promise<void>;
}

/** One picture, taken in light and in dark: its name and the way there from the view before it in the list. */
export interface View {
  readonly area: 'panel' | 'page' | 'lookup' | 'desk';
  /** In kebab-case: the name of the file. */
  readonly name: string;
  readonly size: Size;
  /** Whether what the mouse points at belongs into the picture; else it rests in the corner. */
  readonly isPointing?: boolean;
  /** For what takes on a theme only while it opens. */
  openAgain?(studio: Studio): Promise<void>;
  /** Answers with the page to photograph; it has to wait until the page shows what is meant. */
  go(studio: Studio): Promise<Page>;
}
