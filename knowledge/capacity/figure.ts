import type { SourcedNumber } from '../source.ts';

/** How long something takes. */
export interface Latency extends SourcedNumber {
  readonly id: `latency/${string}`;
  readonly nanoseconds: number;
  /** What the figure decides in a design. */
  readonly soWhat: string;
}

/** How much of something goes through, or is allowed through, in a second. */
export interface Throughput extends SourcedNumber {
  readonly id: `throughput/${string}`;
  readonly perSecond: number;
  readonly of: 'bytes' | 'reads' | 'writes' | 'requests' | 'records';
  readonly soWhat: string;
}
