import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Codebook, parseCodebook } from '../src/codebook/index.ts';
import { exactly, type SettledRecord, type Value } from '../src/model/index.ts';
import type { ReleaseInput } from '../src/release/index.ts';
import { settledRecord } from './settled-record.ts';
import { smallInput } from './small-release.ts';

/** The default codebook. */
export function defaultCodebook(): Codebook {
  const file = join(import.meta.dirname, '../codebooks/political-violence-and-response.yaml');
  return parseCodebook(readFileSync(file, 'utf8'));
}

/**
 * A made dataset with the published marginals of the CTC's report on Morocco (2017), and nothing else of it: 33 disrupted
 * plots since June 2014 and 12 arrests for support; 20 plots linked, 16 of these local cells; 112 would-be attackers, 69 of
 * unreported sex and 13 women; 15 plots with a known planned weapon, 8 of them explosives; 10 with a known target, 5 the
 * government (police among it) and 2 tourists. Which plot has which value is made up.
 */
export function ctcMorocco(): ReleaseInput & { readonly records: readonly SettledRecord[] } {
  const codebook = defaultCodebook();
  const records = [
    ...Array.from({ length: 33 }, (_, i) => plot(codebook, i)),
    ...Array.from({ length: 12 }, (_, i) => supportArrest(codebook, i)),
  ];
  return { ...smallInput({ name: 'ctc-morocco', codebook }), records };
}

function plot(codebook: Codebook, i: number): SettledRecord {
  const members = i < 13 ? 4 : 3;
  const women = i < 13 ? 1 : 0;
  const men = i < 30 ? 1 : 0;
  return settledRecord(codebook, 'event', `plot_${two(i)}`, {
    type: 'plot_disrupted',
    date: { edtf: dayOf(i), basis: 'announced' },
    place: placeOf(i),
    members: exactly(members),
    women: women > 0 ? exactly(women) : 'not_reported',
    men: men > 0 ? exactly(men) : 'not_reported',
    sex_unreported: exactly(members - women - men),
    organisation: { name: 'Islamic State', text: null },
    link: i < 20 ? (i % 3 === 0 ? 'linked.in_contact' : 'linked') : 'inspired',
    mode: i < 16 ? 'local_cell' : i < 20 ? 'deployed' : 'not_reported',
    weapon: weaponOf(i),
    target: targetOf(i),
    inclusion: { status: 'in', rules: [] },
  });
}

function supportArrest(codebook: Codebook, i: number): SettledRecord {
  return settledRecord(codebook, 'event', `support_${two(i)}`, {
    type: 'arrest_support',
    date: { edtf: `${2014 + (i % 4)}`, basis: 'announced' },
    place: placeOf(i),
    arrested: exactly(1 + (i % 3)),
    support: i % 2 === 0 ? 'recruitment' : 'financing',
    inclusion: { status: 'in', rules: [] },
  });
}

function two(i: number): string {
  return String(i).padStart(2, '0');
}

/** June 2014 to June 2017, some to the month, some to the year. */
function dayOf(i: number): string {
  const month = (5 + i) % 12;
  const year = 2014 + Math.floor((5 + i) / 12);
  if (i % 11 === 10) return `${year}`;
  return i % 5 === 4 ? `${year}-${two(month + 1)}` : `${year}-${two(month + 1)}-${two(1 + (i % 28))}`;
}

const TOWNS = [
  { name: 'Fes', lat: 34.03, lon: -5.0, region: 'Fès-Meknès' },
  { name: 'Tangier', lat: 35.77, lon: -5.8, region: 'Tanger-Tétouan-Al Hoceïma' },
  { name: 'Casablanca', lat: 33.59, lon: -7.61, region: 'Casablanca-Settat' },
  { name: 'Nador', lat: 35.17, lon: -2.93, region: 'Oriental' },
] as const;

function placeOf(i: number): Value {
  const town = TOWNS[i % 5];
  const known = { id: null, country: 'MA', role: 'operation' } as const;
  if (!town)
    return { ...known, name: 'Morocco', lat: null, lon: null, precision: 'country', radius_km: null };
  return { ...known, ...town, precision: 'locality', radius_km: 10 };
}

/** What was found in a flat says nothing of what was planned. */
function weaponOf(i: number): Value {
  if (i < 8) return { id: 'explosives', role: 'planned' };
  if (i < 15) return { id: i % 2 === 0 ? 'firearms' : 'bladed', role: 'planned' };
  return i % 2 === 0 ? { id: 'firearms', role: 'seized' } : 'not_reported';
}

function targetOf(i: number): Value {
  if (i < 3) return 'government';
  if (i < 5) return 'security_forces.police';
  if (i < 7) return 'tourists';
  return i < 10 ? 'civilians' : 'not_reported';
}
