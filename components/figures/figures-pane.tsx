import { fillCapacitySheet, type SheetRow } from '#core/facts/capacity-sheet.ts';
import type { KnownFacts } from '#core/facts/derive-facts.ts';
import { walkTree } from '#core/facts/walk-tree.ts';
import type { MarkBody } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { FORMULAS } from '#knowledge/capacity/index.ts';
import { datastoreTree } from '#knowledge/decision-trees/datastore.ts';
import { FIGURES } from '#knowledge/facts/figures.ts';
import { FigureRow } from './figure-row.tsx';
import { resultWords } from './figure-words.ts';
import { RequirementRow } from './requirement-row.tsx';

interface FiguresPaneProps {
  readonly facts: KnownFacts;
  readonly marked: (mark: MarkBody) => void;
}

/** What has been said of the system, what follows from it, and what to ask next. */
export default function FiguresPane({ facts, marked }: FiguresPaneProps) {
  const rows = fillCapacitySheet(facts.figures);
  return (
    <section aria-label={t('figures.heard')} className="mb-2">
      <ul>
        {facts.figures.map((figure) => (
          <FigureRow key={figure.role} figure={figure} marked={marked} />
        ))}
        {facts.requirements.map((known) => (
          <RequirementRow key={known.requirement} known={known} marked={marked} />
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <h4 className="mt-2.5 text-sm font-bold">{t('figures.follows')}</h4>
          <dl className="text-sm leading-snug">
            {rows.map((row) => (
              <SheetLine key={row.formula} row={row} />
            ))}
          </dl>
        </>
      )}
      <DatastoreLine facts={facts} />
    </section>
  );
}

function SheetLine({ row }: { readonly row: SheetRow }) {
  const { title, rule, gives } = FORMULAS[row.formula];
  return (
    <div className="mt-1" data-formula={row.formula}>
      <dt className="flex gap-2">
        <span lang="en" className="min-w-0 grow text-soft">
          {title}
        </span>
        {'result' in row && (
          <strong lang="en" className="font-semibold tabular-nums">
            {resultWords(gives, row.result)}
          </strong>
        )}
      </dt>
      <dd className="text-[0.8125rem] text-soft">
        {'missing' in row ? <ToAsk question={FIGURES[row.missing].ask} /> : <span lang="en">{rule}</span>}
      </dd>
    </div>
  );
}

function ToAsk({ question }: { readonly question: string }) {
  return (
    <>
      {t('figures.ask')} <span lang="en">{question}</span>
    </>
  );
}

/** Only once something is settled: the first question of the tree says nothing about this system. */
function DatastoreLine({ facts }: { readonly facts: KnownFacts }) {
  const { settled, at } = walkTree(datastoreTree, facts);
  if (settled.length === 0) return null;
  const isLeaf = at.kind === 'leaf';
  return (
    <div data-datastore>
      <h4 className="mt-2.5 text-sm font-bold">{t('figures.store')}</h4>
      <p lang="en" className="text-[0.8125rem] text-soft">
        {settled.map(({ answer }) => answer.answer).join(' · ')}
      </p>
      <p className="mt-0.5 text-sm leading-snug">
        {isLeaf ? (
          <span lang="en">
            <strong className="font-semibold">{'instead' in at ? at.instead : at.store}</strong>: {at.reason}
          </span>
        ) : (
          <ToAsk question={at.ask} />
        )}
      </p>
    </div>
  );
}
