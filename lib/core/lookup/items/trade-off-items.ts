import type { RoundExtras, TradeOffTable } from '#knowledge/rounds/round-extras.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { LookupItem } from '../entry.ts';

export function tradeOffItems(extras: readonly RoundExtras[], titleOf: (round: RoundId) => string): LookupItem[] {
  return extras.flatMap(({ round, tradeOffs }) => tradeOffs.map((table) => tradeOffItem(table, round, titleOf(round))));
}

function tradeOffItem({ id, title, criteria, options }: TradeOffTable, round: RoundId, context: string): LookupItem {
  return {
    entry: {
      id: `trade-off:${id}`,
      kind: 'trade-off',
      title,
      context,
      line: options.map(({ name }) => name).join(' · '),
      say: options.map(({ name, when }) => `${name}: ${when}`).join('\n'),
      round,
    },
    card: { parts: [{ form: 'table', label: 'trade-offs', criteria, rows: options }] },
  };
}
