import type { CardPart } from '#core/lookup/entry.ts';
import { t } from '#i18n/i18n.ts';

type TableProps = Pick<Extract<CardPart, { form: 'table' }>, 'criteria' | 'rows'>;

/** Options side by side; where there is no room for that, one below the other. */
export function CardTable({ criteria, rows }: TableProps) {
  return (
    <table className="lookup-table">
      <thead>
        <tr>
          <th scope="col">{t('lookup.option')}</th>
          {criteria.map((criterion) => (
            <th key={criterion} scope="col">
              {criterion}
            </th>
          ))}
          <th scope="col">{t('lookup.takeWhen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, when }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {criteria.map((criterion, i) => (
              <td key={criterion} data-criterion={criterion}>
                {cells[i]}
              </td>
            ))}
            <td data-criterion={t('lookup.takeWhen')}>{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
