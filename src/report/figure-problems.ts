import { leftOut, singleRow } from './figure-text.ts';
import type { Placeholder } from './placeholder.ts';
import type { ReportProblem } from './problem.ts';
import type { Prose, ProseBlock } from './prose.ts';
import type { Answered, Resolved } from './resolve.ts';

type Wrong = Pick<ReportProblem, 'message' | 'hint'>;

/** Numbers that the answers do not allow: a group shown as one number, a share of nothing, a share that hides its unknown. */
export function figureProblems(prose: Prose, resolved: Resolved): ReportProblem[] {
  return prose.blocks.flatMap((block) =>
    block.placeholders.flatMap(({ placeholder, source, visibleAt }) => {
      const answered = placeholder.kind === 'finding' ? resolved.findings.get(placeholder.name) : undefined;
      const wrong = answered ? problemOf(placeholder, answered, block) : null;
      return wrong ? [{ ...block.locate(visibleAt), words: source, ...wrong }] : [];
    }),
  );
}

function problemOf(placeholder: Placeholder, answered: Answered, block: ProseBlock): Wrong | null {
  if (placeholder.kind !== 'finding') return null;
  const { name, form } = placeholder;
  const row = singleRow(answered);
  if (!row)
    return {
      message: `"${name}" is a group of numbers, not one`,
      hint: `Show it with {{table ${name}}} or {{chart bar ${name}}}.`,
    };
  if ((form === 'sum' || form === 'middle') && answered.finding.question.sum.length !== 1)
    return {
      message: `"${name}" does not add up one variable`,
      hint: 'Write e.g. { where: { type: attack }, sum: killed }.',
    };
  if (form === 'range' && (answered.whole ?? row).n === 0) return shareOfNothing(name);
  if (form !== 'percent') return null;
  if (row.n === 0) return shareOfNothing(name);
  const left = leftOut(answered);
  return left === 0 || isExplained(name, block) ? null : bareShare(name, row.n, left);
}

function shareOfNothing(name: string): Wrong {
  return {
    message: `"${name}" has no record in its base, so it has no share`,
    hint: `Write {{${name}.sentence}} or drop it.`,
  };
}

/** A share of known cases stands beside its base and what it leaves out. */
function isExplained(name: string, block: ProseBlock): boolean {
  const forms = block.placeholders.flatMap(({ placeholder }) =>
    placeholder.kind === 'finding' && placeholder.name === name ? placeholder.form : [],
  );
  const says = (form: (typeof forms)[number]) => forms.includes(form);
  return says('sentence') || says('statement') || says('range') || (says('n') && says('unknown'));
}

function bareShare(name: string, base: number, left: number): Wrong {
  return {
    message: `{{${name}.percent}} is a share of the ${base} known cases only; ${left} more are not known`,
    hint: `Write {{${name}.sentence}}, or put {{${name}.range}}, or {{${name}.n}} and {{${name}.unknown}}, into the same paragraph.`,
  };
}
