/** What the protocol's profiler gives, as far as it is read here. Times are in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds spent in functions of an address, or in anything that they called. */
export function timeUnder({ nodes, samples = [], timeDeltas = [] }: CpuProfile, address: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const under = new Set<number>();
  const add = (id: number): void => {
    if (under.has(id)) return;
    under.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(address)) add(id);
  return samples.reduce((sum, id, i) => sum + (under.has(id) ? (timeDeltas[i] ?? 0) : 0), 0) / 1_000;
}
