import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkValue } from './check-value.ts';
import { categoriesOf, inclusionRulesOf, variableOf } from './look-up.ts';
import { keysAt, valueAt } from './own-member.ts';
import { parseCodebook } from './parse.ts';

const TEXT = readFileSync(
  join(import.meta.dirname, '../../codebooks/political-violence-and-response.yaml'),
  'utf8',
);
const codebook = parseCodebook(TEXT);

/** Variable → first steps of its codes, as the contract fixes them. */
const FIXED: Readonly<Record<string, string>> = {
  'event.type': 'attack plot_disrupted arrest_support arrest_return cell_dismantled other',
  'event.stage': 'completed failed foiled threat support',
  'event.link': 'linked inspired pledged',
  'event.mode': 'deployed local_cell lone',
  'event.weapon': 'explosives firearms ammunition bladed chemical vehicle other',
  'event.target': 'government security_forces tourists religious infrastructure civilians',
  'event.support': 'recruitment travel financing virtual personnel',
  'event.legal_status': 'suspected arrested charged convicted acquitted released',
  'statistic.kind': 'stock flow cumulative rank share',
  'measure.kind': 'law institution programme operation religious reintegration political cooperation',
  'exchange.kind': 'warning intelligence joint_operation arrest training extradition',
  'exchange.outcome': 'acted_on not_acted_on ongoing',
};

const COUNTS = 'members arrested killed killed_perpetrators injured women men sex_unreported minors';

function codesOf(name: string): string[] {
  const [type = '', variable = ''] = name.split('.');
  const found = variableOf(codebook, type, variable);
  return found ? categoriesOf(codebook, found).map(({ code }) => code) : [];
}

describe('the default codebook', () => {
  it.each(Object.entries(FIXED))('%s has the codes of the contract', (name, codes) => {
    expect(codesOf(name).filter((code) => !code.includes('.'))).toEqual(codes.split(' '));
  });

  it('has the deeper codes of the contract', () => {
    expect(codesOf('event.link')).toEqual(
      expect.arrayContaining(['linked.directed', 'linked.guided', 'linked.in_contact', 'linked.funded']),
    );
    expect(codesOf('event.target')).toEqual(
      expect.arrayContaining(['security_forces.military', 'security_forces.police']),
    );
    expect(variableOf(codebook, 'event', 'weapon')?.roles).toEqual(['planned', 'used', 'seized']);
  });

  it('has the variables of the contract with their types', () => {
    for (const name of COUNTS.split(' '))
      expect(variableOf(codebook, 'event', name), name).toMatchObject({ type: 'count', settle: 'range' });
    const types = Object.fromEntries(
      ['age_min', 'age_max', 'partner', 'link_location', 'seized_item', 'date', 'place', 'relation'].map(
        (name) => [name, variableOf(codebook, 'event', name)?.type],
      ),
    );
    expect(types).toEqual({
      age_min: 'number',
      age_max: 'number',
      partner: 'country',
      link_location: 'country',
      seized_item: 'item',
      date: 'date',
      place: 'place',
      relation: 'relation',
    });
    expect(Object.keys(codebook.recordTypes.statistic?.variables ?? {})).toEqual(
      expect.arrayContaining('quantity kind value unit population place period as_of stated_by'.split(' ')),
    );
    expect(Object.keys(codebook.recordTypes.measure?.variables ?? {})).toEqual(
      expect.arrayContaining('kind title date place'.split(' ')),
    );
    expect(Object.keys(codebook.recordTypes.exchange?.variables ?? {})).toEqual(
      expect.arrayContaining('kind from to date outcome about'.split(' ')),
    );
  });

  it('lets every record type be in, out or doubtful, with criteria, exclusions and doubts to cite', () => {
    for (const type of Object.keys(codebook.recordTypes)) {
      expect(variableOf(codebook, type, 'inclusion')?.type, type).toBe('inclusion');
      const kinds = new Set(inclusionRulesOf(codebook, type).map(({ kind }) => kind));
      expect([...kinds].sort(), type).toEqual(['criterion', 'doubt', 'exclusion']);
    }
    const doubtful = { status: 'doubtful', rules: ['aim', 'maybe_crime'] };
    expect(checkValue(codebook, 'event', 'inclusion', doubtful)).toEqual([]);
  });

  it('defines, exemplifies and compares every category', () => {
    const taxonomies: unknown = valueAt(parse(TEXT), ['taxonomies']);
    const uncompared = keysAt(taxonomies, []).flatMap((name) =>
      keysAt(taxonomies, [name, 'categories'])
        .filter((code) => valueAt(taxonomies, [name, 'categories', code, 'nearest']) === undefined)
        .map((code) => `${name}/${code}`),
    );
    expect(uncompared).toEqual([]);
    for (const { name, categories } of Object.values(codebook.taxonomies))
      for (const { code, definition, example } of Object.values(categories)) {
        expect(definition, `${name}/${code}`).toMatch(/[.)]$/);
        expect(example, `${name}/${code}`).toMatch(/\.$/);
        expect(example).not.toBe(definition);
      }
  });

  it('cites numbers of the GTD together with the label that belongs to them', () => {
    const cited = Object.values(codebook.taxonomies)
      .flatMap(({ name, categories }) =>
        Object.values(categories).map(({ nearest }) => ({ name, gtd: nearest.gtd ?? '' })),
      )
      .flatMap(({ name, gtd }) => gtd.split('; ').map((one) => ({ name, one })))
      .filter(({ one }) => /^\d/.test(one));
    const labels: Readonly<Record<string, readonly string[]>> = {
      event_type: GTD_ATTACK,
      weapon: GTD_WEAPON,
      target: GTD_TARGET,
    };
    expect(cited.length).toBeGreaterThan(30);
    for (const { name, one } of cited) {
      const [, number, label = ''] = /^(\d+) (.*)$/.exec(one) ?? [];
      expect(label, one).toSatisfy((text: string) =>
        text.startsWith(labels[name]?.[Number(number) - 1] ?? '?'),
      );
    }
  });

  it('takes the contract’s values', () => {
    const exact = { low: 13, best: 13, high: 13, qualifier: null };
    const good: readonly [string, string, unknown][] = [
      ['event', 'arrested', exact],
      ['event', 'weapon', { id: 'explosives', role: 'planned' }],
      ['event', 'weapon', 'firearms.handgun'],
      ['event', 'organisation', { name: 'AQIM', text: null }],
      ['event', 'organisation', { name: 'Lions of the Coast', text: 'the Lions' }],
      ['event', 'partner', 'ES'],
      ['event', 'age_min', 19],
      ['event', 'seized_item', { item: 'handcuffs', count: 31 }],
      ['event', 'legal_status', { id: 'charged', count: exact, date: '2020-10' }],
      ['event', 'link', 'not_reported'],
      ['statistic', 'quantity', { code: 'boats_found', label: 'boats found' }],
      ['statistic', 'period', '../2017'],
      ['exchange', 'outcome', 'unknown'],
    ];
    for (const [type, variable, value] of good)
      expect(checkValue(codebook, type, variable, value), variable).toEqual([]);
  });

  it('rolls the CTC’s government up, and takes no roll-up for a code', () => {
    const rollUp = codebook.recordTypes.event?.rollUps.find(({ name }) => name === 'ctc_government');
    expect(rollUp?.codes).toEqual(['government', 'security_forces']);
    expect(checkValue(codebook, 'event', 'target', 'ctc_government')).toEqual([
      expect.stringContaining('roll-up'),
    ]);
  });

  it('names no organisation or agency twice', () => {
    for (const name of ['organisation', 'agency']) {
      const spellings = Object.values(codebook.taxonomies[name]?.categories ?? {}).flatMap(
        ({ code, aliases }) => [...new Set([code, ...aliases].map((spelling) => spelling.toLowerCase()))],
      );
      expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) < index)).toEqual([]);
    }
  });

  it('states its conventions on disputed and exclave places', () => {
    const rules = Object.fromEntries(codebook.conventions.map(({ id, rule }) => [id, rule]));
    expect(rules.western_sahara).toMatch(/\bEH\b/);
    expect(rules.ceuta_melilla).toMatch(/\bES\b/);
  });
});

const GTD_ATTACK = [
  'Assassination',
  'Armed Assault',
  'Bombing/Explosion',
  'Hijacking',
  'Hostage Taking (Barricade Incident)',
  'Hostage Taking (Kidnapping)',
  'Facility/Infrastructure Attack',
  'Unarmed Assault',
  'Unknown',
];
const GTD_TARGET = [
  'Business',
  'Government (General)',
  'Police',
  'Military',
  'Abortion Related',
  'Airports & Aircraft',
  'Government (Diplomatic)',
  'Educational Institution',
  'Food or Water Supply',
  'Journalists & Media',
  'Maritime',
  'NGO',
  'Other',
  'Private Citizens & Property',
  'Religious Figures/Institutions',
  'Telecommunication',
  'Terrorists/Non-State Militia',
  'Tourists',
  'Transportation',
  'Unknown',
  'Utilities',
  'Violent Political Party',
];
const GTD_WEAPON = [
  'Biological',
  'Chemical',
  'Radiological',
  'Nuclear',
  'Firearms',
  'Explosives',
  'Fake Weapons',
  'Incendiary',
  'Melee',
  'Vehicle',
  'Sabotage Equipment',
  'Other',
  'Unknown',
];
