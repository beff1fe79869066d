import type { Point } from '../point.ts';
import type { RoundId } from '../schema.ts';
import type { Source } from '../source.ts';

export const AREA_IDS = [
  'http',
  'api',
  'databases',
  'transactions',
  'caching',
  'concurrency',
  'reliability',
  'system-design',
] as const;
export type AreaId = (typeof AREA_IDS)[number];

/** `<area>/<concept>`, for example `caching/cache-stampede`. */
export type ConceptId = `${AreaId}/${string}`;

/** The five rungs of the ladder, in the order in which they are climbed. */
export const RUNGS = ['define', 'trade-offs', 'debug', 'design', 'pressure'] as const;
export type Rung = (typeof RUNGS)[number];

/** One rung of one concept. */
export interface Level {
  readonly rung: Rung;
  /** Spoken by an interviewer, one to three sentences. */
  readonly prompt: string;
  /** Three to six. */
  readonly points: readonly Point[];
  /** What people say that is wrong, and why it is. */
  readonly wrongAnswers: readonly string[];
  /** One paragraph as it would be spoken, 60 to 140 words. */
  readonly modelAnswer: string;
}

export interface Concept {
  readonly id: ConceptId;
  readonly title: string;
  /** What it is, in one sentence a junior understands. */
  readonly summary: string;
  readonly round: RoundId;
  /** Only for tracks of one language, such as Go's goroutines; null for everybody. */
  readonly track: string | null;
  readonly related: readonly ConceptId[];
  /** What its facts rest on: standards, vendors' documentation, papers, books. */
  readonly sources: readonly Source[];
  /** Exactly one a rung, in the order of `RUNGS`. */
  readonly levels: readonly [Level, Level, Level, Level, Level];
}

export interface Area {
  readonly id: AreaId;
  readonly title: string;
  readonly concepts: readonly Concept[];
}
