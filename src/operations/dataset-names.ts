import { type Codebook, categoriesOf, variableOf } from '../codebook/index.ts';
import type { RowNames } from '../formats/index.ts';
import { type Gazetteer, placeKey } from '../places/index.ts';

/** What a dataset calls countries and organisations → codes and names of the codebook. Each name is looked up once. */
export function datasetNames(codebook: Codebook, recordType: string, gazetteer: Gazetteer): RowNames {
  const actors = new Map<string, ReadonlyMap<string, string>>();
  const actorsOf = (variable: string) => {
    const known = actors.get(variable) ?? namesOf(codebook, recordType, variable);
    actors.set(variable, known);
    return known;
  };
  const countries = new Map<string, string | null>();
  return {
    country(name) {
      const known = countries.get(name);
      if (known !== undefined) return known;
      const found = codeOf(name, gazetteer);
      countries.set(name, found);
      return found;
    },
    actor: (variable, name) => actorsOf(variable).get(placeKey(name)) ?? null,
  };
}

function codeOf(name: string, gazetteer: Gazetteer): string | null {
  if (/^[A-Z]{2}$/.test(name) && gazetteer.countryName(name) !== null) return name;
  const bare = name.replace(/\s*\(.*\)$/, '');
  return gazetteer.demonym(placeKey(name)) ?? gazetteer.demonym(placeKey(bare));
}

/** Every spelling of a variable's names, folded → the name. */
function namesOf(codebook: Codebook, recordType: string, variable: string): ReadonlyMap<string, string> {
  const definition = variableOf(codebook, recordType, variable);
  const categories = definition ? categoriesOf(codebook, definition) : [];
  return new Map(
    categories.flatMap(({ code, title, aliases }) =>
      [code, title, ...aliases].map((name): [string, string] => [placeKey(name), code]),
    ),
  );
}
