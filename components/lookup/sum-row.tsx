import type { TitledSum } from '#core/lookup/answer.ts';
import { sumWords } from './sum-words.ts';

export function SumRow({ sum }: { readonly sum: TitledSum }) {
  const { title, result, working, assumed } = sumWords(sum);
  return (
    <>
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <span lang={sum.kind === 'formula' ? 'en' : undefined} className="min-w-0 text-soft">
          {title}
        </span>
        <strong className="ml-auto shrink-0 text-[1.0625rem] font-bold tabular-nums">{result}</strong>
      </span>
      <span className="block text-[0.8125rem] text-soft tabular-nums">
        {working}
        {assumed.map((assumption) => (
          <span key={assumption}> · {assumption}</span>
        ))}
      </span>
    </>
  );
}
