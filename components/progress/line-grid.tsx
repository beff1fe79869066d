import { LineCard, type LineCardProps } from './line-card.tsx';

interface LineGridProps {
  readonly cards: readonly (LineCardProps & { readonly id: string })[];
  /** Said before the names of those that have nothing to draw. */
  readonly without: string;
}

/** The lines there are, and in a sentence below them those that have no point yet: a card without a picture is a hole. */
export function LineGrid({ cards, without }: LineGridProps) {
  const drawn = cards.filter(hasPoint);
  const missing = cards.filter((card) => !hasPoint(card));
  return (
    <>
      {drawn.length > 0 && (
        <div className="mt-3 grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-3">
          {drawn.map(({ id, ...card }) => (
            <LineCard key={id} {...card} />
          ))}
        </div>
      )}
      {missing.length > 0 && (
        <p data-without-line className="mt-3 text-sm text-soft">
          {without} <span lang="en">{missing.map(({ title }) => title).join(', ')}</span>
        </p>
      )}
    </>
  );
}

const hasPoint = ({ points }: LineCardProps): boolean => points.some(({ value }) => value !== null);
