import type { AttestError } from '../model/index.ts';
import { suggestion } from './near-name.ts';
import { keysAt, own } from './own-member.ts';
import type { RecordTypeYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

type RollUpYaml = RecordTypeYaml['roll_ups'][string];

/** What is wrong with the roll-ups of one record type. */
export function rollUpProblems(
  path: readonly string[],
  type: RecordTypeYaml,
  source: YamlSource,
): AttestError[] {
  return Object.entries(type.roll_ups).flatMap(([name, rollUp]) => {
    const here = [...path, 'roll_ups', name];
    const variables = keysAt(source.data, [...path, 'variables']);
    if (!variables.includes(rollUp.variable)) {
      const hint = suggestion(rollUp.variable, variables);
      return [problem(`there is no variable ${rollUp.variable}`, source.place([...here, 'variable']), hint)];
    }
    const taxonomy = own(type.variables, rollUp.variable)?.taxonomy;
    if (taxonomy === undefined)
      return own(type.variables, rollUp.variable) ? [noCodes(rollUp, here, source)] : [];
    const codes = keysAt(source.data, ['taxonomies', taxonomy, 'categories']);
    return codes.length === 0 ? [] : codeProblems(name, rollUp, codes, here, source);
  });
}

function noCodes(rollUp: RollUpYaml, here: readonly string[], source: YamlSource): AttestError {
  const hint = 'roll up a variable with a taxonomy';
  return problem(`${rollUp.variable} has no codes to roll up`, source.place([...here, 'variable']), hint);
}

function codeProblems(
  name: string,
  rollUp: RollUpYaml,
  codes: readonly string[],
  here: readonly string[],
  source: YamlSource,
): AttestError[] {
  const clash = codes.includes(name)
    ? [problem(`roll-up ${name} has the name of a code`, source.keyPlace(here), 'give it another name')]
    : [];
  const unknown = rollUp.codes.flatMap((code, index) =>
    codes.includes(code)
      ? []
      : [
          problem(
            `${rollUp.variable} has no code ${code}`,
            source.place([...here, 'codes', index]),
            suggestion(code, codes),
          ),
        ],
  );
  return [...clash, ...unknown];
}
