import {
  barChart,
  barPanels,
  type Chart,
  claimChart,
  exchangeNetwork,
  groupedBars,
  lineChart,
  matrixChart,
  pointMap,
  regionMap,
  stackedBars,
  timeline,
} from '../../charts/index.ts';
import type { Placeholder } from '../placeholder.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';
import { barSpec, groupsOf, matrixSpec, panelsSpec, stackedSpec } from './bar-specs.ts';
import { baseOf } from './caption.ts';
import { claimsSpec } from './claims-spec.ts';
import { networkSpec } from './exchange-spec.ts';
import { mapSpec, regionsSpec } from './map-specs.ts';
import { lineSpec, timelineSpec } from './time-specs.ts';

/** A chart at a width, with ids of its own. */
export type Draw = (size: { readonly width: number; readonly id: string }) => Chart;

/** How a placeholder's chart is drawn; null when what it needs is missing, which the build has refused before. */
export function drawOf(
  { chart, names }: Extract<Placeholder, { kind: 'chart' }>,
  context: ReportContext,
): Draw | null {
  if (chart === 'claims') {
    const spec = claimsSpec(
      names.flatMap((name) => context.resolved.stated.get(name) ?? []),
      context,
    );
    return (size) => claimChart({ ...spec, ...size });
  }
  const answered = context.resolved.findings.get(names[0] ?? '');
  return answered ? (DRAWN[chart](answered, context) ?? null) : null;
}

type Kinds = Exclude<Extract<Placeholder, { kind: 'chart' }>['chart'], 'claims'>;

const DRAWN: Readonly<Record<Kinds, (answered: Answered, context: ReportContext) => Draw | null>> = {
  bar: sized(barSpec, barChart),
  grouped: sized(
    (answered, context, base) => ({ ...base, groups: groupsOf(answered, context) }),
    groupedBars,
  ),
  stacked: sized(stackedSpec, stackedBars),
  panels: sized(panelsSpec, barPanels),
  matrix: sized(matrixSpec, matrixChart),
  line: sized(lineSpec, lineChart),
  timeline: sized(timelineSpec, timeline),
  network: sized(networkSpec, exchangeNetwork),
  map: (answered, context) => {
    const { base } = context.drawing;
    const spec = mapSpec(answered, context, baseOf(answered, context));
    return base && ((size) => pointMap({ ...spec, ...size }, base));
  },
  regions: (answered, context) => {
    const { base, boundaries } = context.drawing;
    if (!boundaries) return null;
    const spec = regionsSpec(answered, boundaries, baseOf(answered, context));
    return (size) => regionMap({ ...spec, ...size }, base);
  },
};

function sized<Spec>(
  specOf: (answered: Answered, context: ReportContext, base: ReturnType<typeof baseOf>) => Spec,
  draw: (spec: Spec) => Chart,
): (answered: Answered, context: ReportContext) => Draw {
  return (answered, context) => {
    const spec = specOf(answered, context, baseOf(answered, context));
    return (size) => draw({ ...spec, ...size });
  };
}
