/** What somebody does with a product, as far as it matters for load and storage. */
export type Action = 'reads' | 'writes' | 'requests';

/** So many in so much time. */
export interface Stream {
  readonly count: number;
  readonly seconds: number;
  /** They are things that are kept, such as orders, and not only requests. */
  readonly isKept: boolean;
}

/** What a query says in figures, each in the unit of its name. Absent: not said. */
export interface Given {
  readonly dailyUsers?: number;
  /** What one user does on a day. */
  readonly reads?: number;
  readonly writes?: number;
  readonly requests?: number;
  readonly ratePerSecond?: number;
  readonly rateIsPeak?: true;
  readonly stream?: Stream;
  readonly peakFactor?: number;
  /** How many there are of something. */
  readonly count?: number;
  readonly bytes?: number;
  /** Whether the bytes are of one or of all, where that was said. */
  readonly bytesAre?: 'each' | 'in-all';
  readonly bytesPerDay?: number;
  readonly days?: number;
  readonly copies?: number;
  readonly hitRatio?: number;
  readonly hotShare?: number;
  readonly secondsHeld?: number;
  readonly perSecondPerServer?: number;
  readonly utilisation?: number;
  readonly availability?: number;
}
