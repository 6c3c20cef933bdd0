import { CHART_KINDS, type ChartKind, drawsStated, isChartKind } from './drawing/chart-kind.ts';

/** What `{{name.form}}` may show of a finding. */
const FORMS = [
  'k',
  'n',
  'unknown',
  'low',
  'high',
  'percent',
  'range',
  'sentence',
  'statement',
  'sum',
  'middle',
] as const;
export type Form = (typeof FORMS)[number];

/** What stands between two pairs of braces. */
export type Placeholder =
  | { readonly kind: 'finding'; readonly name: string; readonly form: Form }
  | { readonly kind: 'stated'; readonly name: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'chart'; readonly chart: ChartKind; readonly names: readonly string[] }
  | { readonly kind: 'list'; readonly what: 'excluded' }
  | { readonly kind: 'malformed'; readonly why: string; readonly hint: string };

/** Names of findings and stated figures: letters of any script, digits, `_`, `-`; a letter first. */
export const NAME = /^\p{L}[\p{L}\p{M}\p{Nd}_-]*$/u;

const KNOWN_FORMS: readonly string[] = FORMS;

/** Reads the words between the braces. */
export function readPlaceholder(content: string): Placeholder {
  const inner = content.trim();
  if (inner.startsWith('=')) return literal(inner.slice(1).trim());
  const [first = '', ...rest] = inner.split(/\s+/);
  if (first === 'table' && rest.length === 1) return named('table', rest[0] ?? '');
  if (first === 'chart') return chart(rest);
  if (first === 'list') return list(rest);
  if (rest.length > 0)
    return malformed(
      'is no placeholder',
      'Write {{name}}, {{name.percent}}, {{stated.name}}, {{table name}}, {{chart bar name}} or {{= text}}.',
    );
  const [name = '', form, ...more] = first.split('.');
  if (more.length > 0) return malformed('has more than one dot', 'Write {{name}} or {{name.form}}.');
  if (name === 'stated') return named('stated', form ?? '');
  if (form !== undefined && !isForm(form))
    return malformed(`asks for "${form}"`, `A finding has: ${FORMS.join(', ')}.`);
  if (!NAME.test(name))
    return malformed('names nothing', 'A name begins with a letter; then letters, digits, _ and -.');
  return { kind: 'finding', name, form: form ?? 'k' };
}

function chart([kind = '', ...names]: readonly string[]): Placeholder {
  if (!isChartKind(kind))
    return malformed('is no chart', `Write {{chart bar name}}; there are: ${CHART_KINDS.join(', ')}.`);
  const stated = drawsStated(kind);
  if (names.length === 0 || (!stated && names.length > 1) || !names.every((name) => NAME.test(name)))
    return malformed(
      'does not name what it draws',
      stated ? 'Write {{chart claims name name …}} with stated figures.' : `Write {{chart ${kind} name}}.`,
    );
  return { kind: 'chart', chart: kind, names };
}

function list(what: readonly string[]): Placeholder {
  return what.length === 1 && what[0] === 'excluded'
    ? { kind: 'list', what: 'excluded' }
    : malformed('is no list', 'Write {{list excluded}}.');
}

function literal(text: string): Placeholder {
  return text === '' ? malformed('holds nothing', 'Write {{= 54}}.') : { kind: 'literal', text };
}

function named(kind: 'table' | 'stated', name: string): Placeholder {
  return NAME.test(name)
    ? { kind, name }
    : malformed('names nothing', 'Give the name from the front matter.');
}

function malformed(why: string, hint: string): Placeholder {
  return { kind: 'malformed', why, hint };
}

function isForm(text: string): text is Form {
  return KNOWN_FORMS.includes(text);
}

/** Names that a placeholder uses: of findings, and of stated figures. */
export function namesIn(placeholder: Placeholder): {
  readonly findings: readonly string[];
  readonly stated: readonly string[];
} {
  switch (placeholder.kind) {
    case 'finding':
    case 'table':
      return { findings: [placeholder.name], stated: [] };
    case 'stated':
      return { findings: [], stated: [placeholder.name] };
    case 'chart':
      return drawsStated(placeholder.chart)
        ? { findings: [], stated: placeholder.names }
        : { findings: placeholder.names, stated: [] };
    default:
      return { findings: [], stated: [] };
  }
}
