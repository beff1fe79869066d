export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
export const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
export const MB = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
export const ratio = (value: number, baseline: number): string => (value / baseline).toFixed(2);
