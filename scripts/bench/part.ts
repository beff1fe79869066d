/** One line of the table, ready to be printed. */
export interface Row {
  readonly figure: string;
  readonly ringside: string;
  /** The same of something bare, in the same run. */
  readonly baseline?: string;
  readonly ratio?: string;
  readonly wanted?: string;
}

export interface BenchOptions {
  /** The built extension as users get it. */
  readonly extension: string;
  /** How long the soak talks, in minutes of the clock. */
  readonly soakMinutes: number;
}

/** Something that is measured by itself, and how its figures read. */
export interface Part<Figures> {
  /** What was done, for whoever reads the table. */
  readonly about: string;
  measure(options: BenchOptions): Figures | Promise<Figures>;
  rows(figures: Figures): readonly Row[];
}

/** A part whose figures may come from a file: it has written them there itself. */
export interface AnyPart {
  readonly about: string;
  measure(options: BenchOptions): Promise<unknown>;
  rows(figures: unknown): readonly Row[];
}

export function part<Figures>({ about, measure, rows }: Part<Figures>): AnyPart {
  return { about, measure: async (options) => measure(options), rows: (figures) => rows(figures as Figures) };
}
