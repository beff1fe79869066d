import type { RoundExtras, RoundRedFlag } from '#knowledge/rounds/round-extras.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { LookupItem } from '../entry.ts';

/** As a title, without the stop of a sentence. */
export const redFlagTitle = ({ text }: RoundRedFlag): string => text.replace(/\.$/, '');

/** What costs points; each with the other flags of its round. */
export function redFlagItems(extras: readonly RoundExtras[], titleOf: (round: RoundId) => string): LookupItem[] {
  return extras.flatMap(({ round, redFlags }) =>
    redFlags.map((flag, i): LookupItem => {
      const title = redFlagTitle(flag);
      const others = redFlags.filter((other) => other !== flag).map(redFlagTitle);
      return {
        entry: {
          id: `red-flag:${round}/${i + 1}`,
          kind: 'red-flag',
          title,
          context: titleOf(round),
          line: '',
          say: title,
          round,
        },
        card: { parts: [{ form: 'list', label: 'red-flags', items: others }] },
      };
    }),
  );
}
