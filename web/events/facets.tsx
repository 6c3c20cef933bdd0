import { useMemo, useState } from 'react';
import type { VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { numberWords } from '../values/count-words.ts';
import { codeWords } from './code-words.ts';
import { valueCounts } from './columns.ts';
import { conditionsOf, type EventSearch, withCondition } from './event-search.ts';
import { inFacetOrder, isPartOf } from './further-columns.ts';
import type { EventTable } from './use-event-table.ts';

interface FacetsProps {
  readonly table: EventTable;
  readonly search: EventSearch;
  look(search: EventSearch): void;
}

/** The values of a few variables with how many records have each; any other variable can be added. */
export function Facets({ table, search, look }: FacetsProps) {
  // What is the same for all records narrows nothing down.
  const tellsApart = ({ name }: VariableView) =>
    conditionsOf(search).has(name) || (table.columns.get(name)?.dictionary.length ?? 0) > 1;
  const rest = table.variables.filter((variable) => !table.facets.includes(variable));
  const [added, add] = useState('');
  const extra = rest.find(({ name }) => name === added && table.columns.has(name));
  return (
    <>
      {[...table.facets.filter(tellsApart), ...(extra ? [extra] : [])].map((variable) => (
        <Facet key={variable.name} variable={variable} table={table} search={search} look={look} />
      ))}
      <LabelledSelect
        label="Also by"
        value={added}
        options={[{ value: '', title: 'choose a variable …' }, ...namedOptions(rest)]}
        change={(name) => {
          add(name);
          look({ ...search, column: [...table.shown.map((one) => one.name), name] });
        }}
      />
    </>
  );
}

const AT_FIRST = 8;

function Facet({ variable, table, search, look }: FacetsProps & { readonly variable: VariableView }) {
  const codebook = useCodebook();
  const [all, showAll] = useState(false);
  const chosen = conditionsOf(search).get(variable.name) ?? [];
  const column = table.columns.get(variable.name);
  const counts = useMemo(
    () => (column ? inFacetOrder(variable, valueCounts(column, table.rowsBut(variable.name))) : []),
    [column, table, variable],
  );
  const toggle = (code: string) => {
    const codes = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    look(withCondition(search, variable.name, codes));
  };
  const listed = all ? counts : counts.filter(([code], at) => at < AT_FIRST || chosen.includes(code));
  return (
    <fieldset className="facet">
      <legend title={variable.definition}>{variable.title}</legend>
      {listed.map(([code, count]) => (
        <label key={code} className={isPartOf(variable, code) ? 'part' : undefined}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          <span dir="auto">{codeWords(codebook, variable, code)}</span>
          <span className="number muted">{numberWords(count)}</span>
        </label>
      ))}
      {counts.length > listed.length && (
        <button type="button" className="quiet" onClick={() => showAll(true)}>
          {numberWords(counts.length - listed.length)} more
        </button>
      )}
    </fieldset>
  );
}
