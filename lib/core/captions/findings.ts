import type { PlatformId } from '../session/session.ts';
import type { PageEvidence } from './page-health.ts';

/** A selector of the adapter, by the name its documentation gives it, and how many elements it matches now. */
export interface LandmarkCount {
  readonly name: string;
  readonly matches: number;
}

/** Numbered batches of captions on their way from the page to the worker. */
export interface BatchCount {
  readonly sent: number;
  readonly acknowledged: number;
}

/** What the script in the page finds when it is asked: numbers and fixed words, nothing that anybody said. */
export interface PageFindings {
  readonly adapter: PlatformId;
  readonly evidence: PageEvidence;
  /** By which selector of the adapter, part of the user's choice or tags the captions are found; null where by none. */
  readonly foundBy: string | null;
  /** When the user has pointed at the captions of this site; null where they have not. */
  readonly pickedAt: number | null;
  readonly landmarks: readonly LandmarkCount[];
  readonly batches: BatchCount;
}
