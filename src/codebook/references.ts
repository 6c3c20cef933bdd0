import { ASSERTER_CLASSES, type AttestError } from '../model/index.ts';
import { checkProblems } from './check-problems.ts';
import { suggestion } from './near-name.ts';
import type { CodebookYaml, RecordTypeYaml } from './schema.ts';
import { taxonomyProblems } from './taxonomy-problems.ts';
import { variableProblems } from './variable-problems.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/** What is wrong between the parts of a codebook whose shape is right. */
export function referenceProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  return [
    ...Object.entries(yaml.record_types).flatMap(([name, type]) =>
      recordTypeProblems(name, type, yaml, source),
    ),
    ...Object.entries(yaml.taxonomies).flatMap(([name, taxonomy]) =>
      taxonomyProblems(name, taxonomy, source),
    ),
    ...unusedTaxonomies(yaml, source),
    ...inclusionProblems(yaml, source),
    ...asserterProblems(yaml, source),
    ...linkProblems(yaml, source),
  ];
}

function recordTypeProblems(
  name: string,
  type: RecordTypeYaml,
  yaml: CodebookYaml,
  source: YamlSource,
): AttestError[] {
  const path = ['record_types', name];
  return [
    ...keyProblems(type, path, source),
    ...Object.entries(type.variables).flatMap(([variable, definition]) =>
      variableProblems([...path, 'variables', variable], definition, yaml, source),
    ),
    ...checkProblems(path, type, source),
    ...rollUpProblems(path, type, yaml, source),
  ];
}

function keyProblems(type: RecordTypeYaml, path: readonly string[], source: YamlSource): AttestError[] {
  if (type.variables[type.key]) return [];
  const hint = suggestion(type.key, Object.keys(type.variables));
  return [problem(`key: there is no variable ${type.key}`, source.place([...path, 'key']), hint)];
}

function rollUpProblems(
  path: readonly string[],
  type: RecordTypeYaml,
  yaml: CodebookYaml,
  source: YamlSource,
): AttestError[] {
  return Object.entries(type.roll_ups).flatMap(([name, rollUp]) => {
    const here = [...path, 'roll_ups', name];
    const variable = type.variables[rollUp.variable];
    if (!variable) {
      const hint = suggestion(rollUp.variable, Object.keys(type.variables));
      return [problem(`there is no variable ${rollUp.variable}`, source.place([...here, 'variable']), hint)];
    }
    const taxonomy = variable.taxonomy === undefined ? undefined : yaml.taxonomies[variable.taxonomy];
    const codes = Object.keys(taxonomy?.categories ?? {});
    const clash = codes.includes(name)
      ? [problem(`roll-up ${name} has the name of a code`, source.keyPlace(here), 'give it another name')]
      : [];
    const unknown = rollUp.codes.flatMap((code, index) =>
      codes.includes(code)
        ? []
        : [
            problem(
              `roll-up ${name}: ${rollUp.variable} has no code ${code}`,
              source.place([...here, 'codes', index]),
              suggestion(code, codes),
            ),
          ],
    );
    return [...clash, ...unknown];
  });
}

function unusedTaxonomies(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  const used = new Set(
    Object.values(yaml.record_types).flatMap((type) =>
      Object.values(type.variables).map((variable) => variable.taxonomy),
    ),
  );
  return Object.keys(yaml.taxonomies)
    .filter((name) => !used.has(name))
    .map((name) =>
      problem(
        `no variable uses the taxonomy ${name}`,
        source.keyPlace(['taxonomies', name]),
        'name it at a variable (taxonomy: …) or take it out',
      ),
    );
}

function inclusionProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  return Object.entries(yaml.inclusion).flatMap(([type, rules]) => {
    const unknown = yaml.record_types[type]
      ? []
      : [
          problem(
            `inclusion: there is no record type ${type}`,
            source.keyPlace(['inclusion', type]),
            suggestion(type, Object.keys(yaml.record_types)),
          ),
        ];
    const twice = rules.flatMap(({ id }, index) =>
      rules.findIndex((rule) => rule.id === id) < index
        ? [
            problem(
              `inclusion rule ${id} is there twice`,
              source.place(['inclusion', type, index, 'id']),
              'rename one of them',
            ),
          ]
        : [],
    );
    return [...unknown, ...twice];
  });
}

function asserterProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  const ranked = yaml.settle.asserters.map((asserter) => asserter.class);
  const path = ['settle', 'asserters'];
  const absent = ASSERTER_CLASSES.filter((name) => !ranked.includes(name)).map((name) =>
    problem(`settle.asserters has no rank for ${name}`, source.place(path), `add - class: ${name}`),
  );
  const twice = ranked.flatMap((name, index) =>
    ranked.indexOf(name) < index
      ? [problem(`asserter class ${name} is there twice`, source.place([...path, index]), 'keep one')]
      : [],
  );
  return [...absent, ...twice];
}

function linkProblems({ link }: CodebookYaml, source: YamlSource): AttestError[] {
  if (link.review <= link.accept) return [];
  return [
    problem(
      `link.review (${link.review}) is above link.accept (${link.accept})`,
      source.place(['link', 'review']),
      'review must not be above accept',
    ),
  ];
}
