import { type ReactNode, useId } from 'react';
import { t } from '#i18n/i18n.ts';
import { FULL_ROUNDS, SHORT_ROUNDS } from '#knowledge/schema.ts';
import { Button } from '../controls/button.tsx';
import { sourceName } from '../desk/session-title.ts';
import { titleOf } from '../round/round-title.ts';
import { EVERYTHING, filterCount, type ListWish, OUTCOMES, SOURCES } from './list-wish.ts';
import { outcomeName } from './outcome-words.tsx';

interface FilterBarProps {
  readonly wish: ListWish;
  /** Tags in use. */
  readonly tags: readonly string[];
  readonly onWish: (change: Partial<ListWish>) => void;
}

export function FilterBar({ wish, tags, onWish }: FilterBarProps) {
  const allTags = wish.tag === null || tags.includes(wish.tag) ? tags : [wish.tag, ...tags];
  return (
    <fieldset className="mt-3 grid grid-cols-2 items-end gap-x-3 gap-y-2 sm:grid-cols-3">
      <legend className="sr-only">{t('sessions.filters.label')}</legend>
      <Choice
        name="round"
        label={t('sessions.filters.round')}
        values={[...FULL_ROUNDS, ...SHORT_ROUNDS]}
        chosen={wish.round}
        wordsFor={titleOf}
        onChoose={(round) => onWish({ round })}
      />
      <Choice
        name="outcome"
        label={t('sessions.filters.outcome')}
        values={OUTCOMES}
        chosen={wish.outcome}
        wordsFor={outcomeName}
        onChoose={(outcome) => onWish({ outcome })}
      />
      <Choice
        name="platform"
        label={t('sessions.filters.platform')}
        values={SOURCES}
        chosen={wish.platform}
        wordsFor={sourceName}
        onChoose={(platform) => onWish({ platform })}
      />
      <Choice
        name="tag"
        label={t('sessions.filters.tag')}
        values={allTags}
        chosen={wish.tag}
        wordsFor={(tag) => tag}
        onChoose={(tag) => onWish({ tag })}
      />
      <Day name="from" label={t('sessions.filters.from')} value={wish.from} onChange={(from) => onWish({ from })} />
      <Day name="to" label={t('sessions.filters.to')} value={wish.to} onChange={(to) => onWish({ to })} />
      {filterCount(wish) > 0 && (
        <p className="col-span-full">
          <Button data-action="clear-filters" onClick={() => onWish({ ...EVERYTHING, query: wish.query })}>
            {t('sessions.filters.clear')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly wordsFor: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ name, label, values, chosen, wordsFor, onChoose }: ChoiceProps<Value>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          data-filter={name}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(values.find((value) => value === target.value) ?? null)}
          className="field w-full"
        >
          <option value="">{t('sessions.filters.any')}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {wordsFor(value)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function Day({ name, label, value, onChange }: DayProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          data-filter={name}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          className="field w-full"
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
