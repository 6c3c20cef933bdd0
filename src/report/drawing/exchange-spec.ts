import type { ExchangeNetworkSpec } from '../../charts/index.ts';
import { isMissing } from '../../model/index.ts';
import { findingAnchor, toAnchor } from '../anchors.ts';
import { capital } from '../labels.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';
import type { SpecBase } from './caption.ts';

type Outcome = ExchangeNetworkSpec['links'][number]['outcome'];

/** Exchanges by giver, taker and outcome; those of which one side is not known are said in the caption. */
export function networkSpec(
  { entry, finding }: Answered,
  context: ReportContext,
  base: SpecBase,
): ExchangeNetworkSpec {
  const { wording, whole } = context.numerals;
  const named = finding.rows.map(({ group, k }, index) => ({
    from: group.from ?? 'unknown',
    to: group.to ?? 'unknown',
    outcome: outcomeOf(group.outcome),
    k,
    href: toAnchor(findingAnchor(entry.name, index)),
  }));
  const links = named.filter(({ from, to }) => !isMissing(from) && !isMissing(to) && from !== to);
  const left = named.filter((link) => !links.includes(link)).reduce((sum, { k }) => sum + k, 0);
  const codes = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  return {
    ...base,
    caption:
      left === 0
        ? base.caption
        : `${base.caption} ${capital(wording.labelled(wording.missing.unknown, whole(left)))}.`,
    states: Object.fromEntries(codes.map((code) => [code, context.labels.code('from', code)])),
    links,
  };
}

function outcomeOf(code: string | undefined): Outcome {
  return code === 'acted_on' || code === 'not_acted_on' || code === 'ongoing' ? code : 'unknown';
}
