import type { Question } from '../../model/index.ts';
import type { CountryFacts } from './country-facts.ts';

/** A question of the country report, under the name by which its text refers to it. */
export interface Ask {
  readonly name: AskName;
  readonly question: Partial<Question>;
}

type Codes = Record<string, string[]>;

/** A question and what the codebook must know for it: `weapon.planned`, `weapon=explosives`, `exchange/from`. */
interface Asked extends Partial<Question> {
  readonly needs: readonly string[];
}

const PLOT: Codes = { type: ['plot_disrupted'] };
const ATTACK: Codes = { type: ['attack'] };

function ofType(code: string): Asked {
  return { where: { type: [code] }, needs: [`type=${code}`] };
}

/** Of the plots, those with a code; `known` asks among those of which the variable is known. */
function plotsWith(path: string, code: string, known: boolean): Asked {
  return {
    of: PLOT,
    where: { [path]: [code] },
    ...(known ? { known: [path] } : {}),
    needs: ['type=plot_disrupted', `${path}=${code}`],
  };
}

function plotsBy(path: string): Asked {
  return { of: PLOT, by: [path], needs: ['type=plot_disrupted', path] };
}

function sumOver(where: Codes, variable: string): Asked {
  return { where, sum: [variable], needs: [variable, ...(where.type ?? []).map((code) => `type=${code}`)] };
}

function exchanges(question: Partial<Question>, ...needs: readonly string[]): Asked {
  return { type: 'exchange', ...question, needs };
}

/** Every question that the report may ask, in the order of the report. */
const ASKED = {
  plots: ofType('plot_disrupted'),
  attacks: ofType('attack'),
  support_arrests: ofType('arrest_support'),
  returns: ofType('arrest_return'),
  cells: ofType('cell_dismantled'),
  by_year: { by: ['year', 'type.top'], needs: ['date', 'type'] },
  by_type: { by: ['type.top'], needs: ['type', 'place'] },
  by_region: { by: ['region'], needs: ['place'] },
  by_town: { by: ['town'], needs: ['place'] },
  linked: plotsWith('link', 'linked', false),
  inspired: plotsWith('link', 'inspired', false),
  pledged: plotsWith('link', 'pledged', false),
  linked_local: {
    of: { ...PLOT, link: ['linked'] },
    where: { mode: ['local_cell'] },
    needs: ['type=plot_disrupted', 'link=linked', 'mode=local_cell'],
  },
  links: plotsBy('link'),
  modes: plotsBy('mode'),
  link_locations: plotsBy('link_location'),
  organisations: { by: ['organisation'], needs: ['organisation'] },
  members: sumOver(PLOT, 'members'),
  women: sumOver(PLOT, 'women'),
  men: sumOver(PLOT, 'men'),
  sex_unreported: sumOver(PLOT, 'sex_unreported'),
  minors: sumOver(PLOT, 'minors'),
  youngest: sumOver(PLOT, 'age_min'),
  oldest: sumOver(PLOT, 'age_max'),
  arrested: sumOver({}, 'arrested'),
  legal: { by: ['legal_status'], needs: ['legal_status'] },
  weapons: plotsBy('weapon.planned.top'),
  explosives: plotsWith('weapon.planned', 'explosives', true),
  firearms: plotsWith('weapon.planned', 'firearms', true),
  bladed: plotsWith('weapon.planned', 'bladed', true),
  targets: plotsBy('target.top'),
  government: {
    of: PLOT,
    where: { target: ['government', 'security_forces'] },
    known: ['target'],
    needs: ['type=plot_disrupted', 'target=government', 'target=security_forces'],
  },
  tourists: plotsWith('target', 'tourists', true),
  seized: { by: ['weapon.seized.top'], needs: ['weapon.seized'] },
  killed: sumOver(ATTACK, 'killed'),
  injured: sumOver(ATTACK, 'injured'),
  partners: { by: ['partner'], needs: ['partner'] },
  network: exchanges({ by: ['from', 'to', 'outcome'] }, 'exchange/from', 'exchange/to', 'exchange/outcome'),
  outcomes: exchanges({ by: ['outcome'] }, 'exchange/outcome'),
  beside: { by: ['country', 'type.top'], within: ['country'], needs: ['place', 'type'] },
  datasets: { by: ['dataset'], sum: ['killed'], needs: ['killed'] },
  datasets_types: { by: ['dataset', 'type.top'], within: ['dataset'], needs: ['type'] },
  datasets_years: { by: ['dataset', 'year'], within: ['dataset'], needs: ['date'] },
  publishers: { by: ['publisher'], needs: ['type'] },
  asserters: { by: ['asserter'], needs: ['type'] },
  timeline: { by: ['year'], needs: ['date', 'measure/title'] },
  measures: { type: 'measure', by: ['kind'], needs: ['measure/kind'] },
} satisfies Readonly<Record<string, Asked>>;

export type AskName = keyof typeof ASKED;

/** The questions that the codebook and the release can answer, each narrowed to the country and the period. */
export function asksOf(facts: CountryFacts): readonly Ask[] {
  return names().flatMap((name) => {
    const { needs, ...question }: Asked = ASKED[name];
    if (!needs.every((need) => answerable(need, facts))) return [];
    if (name === 'beside' && facts.others.length === 0) return [];
    if (name.startsWith('datasets') && !facts.datasets) return [];
    if (name === (facts.regions ? 'by_town' : 'by_region')) return [];
    return [{ name, question: { ...question, of: { ...scopeOf(name, facts), ...question.of } } }];
  });
}

function names(): AskName[] {
  return Object.keys(ASKED).filter((name): name is AskName => name in ASKED);
}

/** `exchange/from` is a variable of another record type than event; `link=linked` a code of a variable. */
function answerable(need: string, { has }: CountryFacts): boolean {
  const [type, rest] = need.includes('/') ? need.split('/') : ['event', need];
  const [path = '', code] = (rest ?? '').split('=');
  return has(type ?? '', path, code);
}

/**
 * Country and period. Exchanges are shown whole: those of other states say who does not talk to whom. So are measures
 * where nobody says for which country they are.
 */
function scopeOf(name: AskName, facts: CountryFacts): Codes {
  if (name === 'network' || name === 'outcomes') return {};
  const { country, others, has } = facts;
  if (name === 'measures' && !has('measure', 'place')) return periodOf(facts);
  const codes = name === 'beside' ? [country, ...others].map(({ code }) => code) : [country.code];
  return { country: codes, ...periodOf(facts) };
}

/** An EDTF interval, open where the report has no beginning or end. */
function periodOf({ from, to }: CountryFacts): Codes {
  return from === null && to === null ? {} : { date: [`${from ?? '..'}/${to ?? '..'}`] };
}
