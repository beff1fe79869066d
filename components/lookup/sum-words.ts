import type { TitledSum } from '#core/lookup/answer.ts';
import { t } from '#i18n/i18n.ts';
import type { FormulaId, FormulaInputs } from '#knowledge/capacity/formula.ts';
import { figureWords, resultWords } from '../figures/figure-words.ts';

/** A sum as it is shown: what comes out, and how. */
export interface SumWords {
  readonly title: string;
  readonly result: string;
  /** With the figures that went in. */
  readonly working: string;
  /** What nobody has said. */
  readonly assumed: readonly string[];
}

const things = (value: number) => figureWords('items', value);
const bytes = (value: number) => figureWords('data-size', value);
const rate = (value: number) => figureWords('requests-per-second', value);
const share = (value: number) => figureWords('hit-ratio', value);
const span = (days: number) => figureWords('retention-days', days);
const time = (ms: number) => figureWords('latency-ms', ms);

export function sumWords(sum: TitledSum): SumWords {
  switch (sum.kind) {
    case 'formula':
      return {
        title: sum.of === undefined ? (sum.title ?? '') : t(`lookup.sums.of.${sum.of}`, { title: sum.title ?? '' }),
        ...FORMULA_WORDS[sum.formula](sum as never),
        assumed: sum.assumed.map((input) => t(`lookup.sums.assumed.${input as 'copies'}`)),
      };
    case 'downtime': {
      const [first, ...others] = sum.spans.map(({ days, ms }) =>
        t('lookup.sums.perSpan', { time: time(ms), span: span(days) }),
      );
      const title = t('lookup.sums.downtime', { share: share(sum.availability) });
      return { title, result: first ?? '', working: others.join(' · '), assumed: [] };
    }
    case 'kept':
      return {
        title: t('lookup.sums.kept'),
        result: bytes(sum.result),
        working: `${bytes(sum.bytesPerDay)} × ${span(sum.days)} × ${sum.copies}`,
        assumed: sum.assumed.map((input) => t(`lookup.sums.assumed.${input}`)),
      };
    case 'in-all':
      return { ...plain(sum.kind, bytes(sum.result)), working: `${things(sum.count)} × ${bytes(sum.bytesEach)}` };
    case 'each':
      return { ...plain(sum.kind, bytes(sum.result)), working: `${bytes(sum.bytes)} ÷ ${things(sum.count)}` };
    case 'a-day':
      return { ...plain(sum.kind, things(sum.result)), working: `${things(sum.perSecond)} × 86,400` };
    case 'a-second':
      return {
        ...plain(sum.kind, rate(sum.result)),
        working: `${things(sum.count)} ÷ ${sum.seconds.toLocaleString('en-GB')} s`,
      };
  }
}

const plain = (kind: 'in-all' | 'each' | 'a-day' | 'a-second', result: string) => ({
  title: t(`lookup.sums.${kind}`),
  result,
  assumed: [],
});

type Worked = Pick<SumWords, 'result' | 'working'>;
type WordsOf<Id extends FormulaId> = (sum: { readonly given: FormulaInputs[Id]; readonly result: number }) => Worked;

const FORMULA_WORDS: { readonly [Id in FormulaId]: WordsOf<Id> } = {
  'average-rate': ({ given, result }) => ({
    result: rate(result),
    working: `${things(given.dailyActiveUsers)} × ${things(given.requestsPerUserPerDay)} ÷ 86,400 s`,
  }),
  'peak-rate': ({ given, result }) => ({
    result: rate(result),
    working: `${rate(given.averageRequestsPerSecond)} × ${given.peakFactor}`,
  }),
  'storage-per-year': ({ given, result }) => ({
    result: resultWords('bytesPerYear', result),
    working: `${things(given.itemsPerDay)} × ${bytes(given.bytesPerItem)} × 365 × ${given.copies}`,
  }),
  bandwidth: ({ given, result }) => ({
    result: resultWords('bitsPerSecond', result),
    working: `${rate(given.requestsPerSecond)} × ${bytes(given.bytesPerResponse)} × 8`,
  }),
  'cache-size': ({ given, result }) => ({
    result: bytes(result),
    working: `${things(given.items)} × ${share(given.hotShare)} × (${bytes(given.bytesPerItem)} + ${bytes(given.bytesOfOverheadPerItem)})`,
  }),
  'origin-rate': ({ given, result }) => ({
    result: rate(result),
    working: `${rate(given.requestsPerSecond)} × (1 − ${share(given.hitRatio)})`,
  }),
  connections: ({ given, result }) => ({
    result: resultWords('connections', result),
    working: `${rate(given.requestsPerSecond)} × ${time(given.secondsHeldPerRequest * 1_000)}`,
  }),
  servers: ({ given, result }) => ({
    result: resultWords('servers', result),
    working: `${rate(given.peakRequestsPerSecond)} ÷ (${things(given.requestsPerSecondPerServer)} × ${share(given.targetUtilisation)})`,
  }),
};

/** What copying a sum gives. */
export function sayableSum(sum: TitledSum): string {
  const { title, result, working } = sumWords(sum);
  return `${title}: ${result} (${working})`;
}
