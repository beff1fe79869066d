/** Where a number or a rule comes from. Every figure in the knowledge has one. */
export interface Source {
  readonly title: string;
  /** Who stands behind it: a standards body, a vendor's documentation, an author. */
  readonly by: string;
  /** The year of the edition that was meant. */
  readonly year: number;
}

/** A figure worth saying aloud. */
export interface SourcedNumber {
  readonly what: string;
  /** With its unit, as it is spoken: "about 100 microseconds". */
  readonly value: string;
  readonly source: Source;
}
