/** @param share 0.5 for the median, 0.95 for the 95th percentile */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export function summarise(values: readonly number[]): Summary {
  return { count: values.length, p50: quantile(values, 0.5), p95: quantile(values, 0.95), max: Math.max(...values) };
}
