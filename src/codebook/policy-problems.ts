import { ASSERTER_CLASSES, type AttestError } from '../model/index.ts';
import { SCREENED } from './codebook.ts';
import { suggestion } from './near-name.ts';
import { keysAt, valueAt } from './own-member.ts';
import type { CodebookYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/** What is wrong with inclusion rules, settle policy, link thresholds and conventions. */
export function policyProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  return [
    ...inclusionProblems(source),
    ...asserterProblems(yaml, source),
    ...repeated(yaml.settle.publishers, ['settle', 'publishers'], source),
    ...repeated(
      yaml.conventions.map(({ id }) => id),
      ['conventions'],
      source,
    ),
    ...linkProblems(yaml, source),
  ];
}

function inclusionProblems(source: YamlSource): AttestError[] {
  const types = [...keysAt(source.data, ['record_types']), SCREENED];
  return keysAt(source.data, ['inclusion']).flatMap((type) => {
    const path = ['inclusion', type];
    const unknown = types.includes(type)
      ? []
      : [
          problem(
            `inclusion: there is no record type ${type}`,
            source.keyPlace(path),
            suggestion(type, types),
          ),
        ];
    const rules = valueAt(source.data, path);
    const ids = (Array.isArray(rules) ? rules : []).map((rule: unknown, index) =>
      String(valueAt(rule, ['id']) ?? index),
    );
    return [...unknown, ...repeated(ids, path, source)];
  });
}

function asserterProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  const ranked = yaml.settle.asserters.map((asserter) => asserter.class);
  const path = ['settle', 'asserters'];
  const absent = ASSERTER_CLASSES.filter((name) => !ranked.includes(name)).map((name) =>
    problem(`settle.asserters gives no rank to ${name}`, source.place(path), `add - class: ${name}`),
  );
  return [...absent, ...repeated(ranked, path, source)];
}

function linkProblems({ link }: CodebookYaml, source: YamlSource): AttestError[] {
  if (link.review <= link.accept) return [];
  const message = `link.review (${link.review}) is above link.accept (${link.accept})`;
  return [problem(message, source.place(['link', 'review']), 'make review the lower of the two')];
}

/** A problem for each name of a list that stood there before. */
function repeated(names: readonly string[], path: readonly string[], source: YamlSource): AttestError[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [problem(`${name} is there twice`, source.place([...path, index]), 'keep one, or rename it')]
      : [],
  );
}
