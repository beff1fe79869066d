import type { LookupId, CardPart as Part } from '#core/lookup/entry.ts';
import { t } from '#i18n/i18n.ts';
import { Quote } from '../controls/quote.tsx';
import { CardTable } from './card-table.tsx';

interface CardPartProps {
  readonly part: Part;
  readonly onFollowed: (id: LookupId) => void;
}

export function CardPart({ part, onFollowed }: CardPartProps) {
  return (
    <section className="lookup-part" data-label={part.label}>
      <h3 className="lookup-label">{t(`lookup.labels.${part.label}`)}</h3>
      <div lang={part.label === 'note' ? undefined : 'en'}>
        <PartBody part={part} onFollowed={onFollowed} />
      </div>
    </section>
  );
}

function PartBody({ part, onFollowed }: CardPartProps) {
  switch (part.form) {
    case 'text':
      if (part.label === 'note')
        return (
          <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {part.text}
          </p>
        );
      return part.spoken ? <Quote className="lookup-say">{part.text}</Quote> : <p>{part.text}</p>;
    case 'list':
      return (
        <ul className="lookup-items">
          {part.items.map((item) => (
            <li key={item}>{part.spoken ? <Quote>{item}</Quote> : item}</li>
          ))}
        </ul>
      );
    case 'figures':
      return (
        <dl className="lookup-figures">
          {part.figures.map(({ what, value, source }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <strong>{value}</strong>
                <span>{source}</span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'links':
      return (
        <ul className="lookup-links">
          {part.links.map(({ id, title }) => (
            <li key={id}>
              <button type="button" data-link={id} onClick={() => onFollowed(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <CardTable criteria={part.criteria} rows={part.rows} />;
  }
}
