import type { Inclusion, SuggestedStatement } from '../../model/index.ts';

/** The values that inclusion is read off. */
interface Seen {
  readonly type: string;
  readonly targets: readonly string[];
  readonly organised: boolean;
  readonly placed: boolean;
  readonly weapons: readonly string[];
}

/**
 * Whether the event meets the codebook's rules, by the values found; on the quote of its type. An opinion for a
 * coder to check: what no rule speaks against is in.
 */
export function inclusionOf(statements: readonly SuggestedStatement[]): SuggestedStatement[] {
  const type = statements.find(({ variable }) => variable === 'type');
  if (!type) return [];
  const value = judge(seenIn(statements, String(type.value)));
  const certainty = value.status === 'in' ? 0.9 : 0.7;
  return [
    {
      ...type,
      variable: 'inclusion',
      value,
      flags: [],
      confidence: Math.round(type.confidence * certainty * 100) / 100,
    },
  ];
}

function seenIn(statements: readonly SuggestedStatement[], type: string): Seen {
  const of = (variable: string) => statements.filter((one) => one.variable === variable);
  return {
    type,
    targets: of('target').map(({ value }) => String(value)),
    organised: of('organisation').length > 0 || of('link').length > 0,
    placed: of('place').length > 0 || of('date').length > 0,
    weapons: of('weapon').flatMap(({ value }) =>
      typeof value === 'object' && 'id' in value ? (value.id ?? []) : [],
    ),
  };
}

function judge({ type, targets, organised, placed, weapons }: Seen): Inclusion {
  if (!placed) return { status: 'out', rules: ['no_occasion'] };
  const fought = targets.length > 0 && targets.every((target) => target === 'security_forces.military');
  if (type === 'attack' && fought) return { status: 'doubtful', rules: ['maybe_insurgency'] };
  const bare = type === 'attack' && !organised && targets.length === 0 && !weapons.includes('explosives');
  if (bare || (type === 'other' && !organised)) return { status: 'doubtful', rules: ['maybe_crime'] };
  const rules = ['deliberate', 'violence_or_tie', ...(organised ? ['aim'] : []), 'audience', 'outside_war'];
  return { status: 'in', rules };
}
