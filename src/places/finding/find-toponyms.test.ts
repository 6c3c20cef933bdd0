import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../gazetteer.ts';
import type { GazetteerRow } from '../town-table.ts';
import { findToponyms, resolveSpans } from './find-toponyms.ts';

const row = (name: string, place: string, population: number, feature = 'PPL'): GazetteerRow => {
  const [country = '', admin = '', lat, lon] = place.split(' ');
  return { name, country, admin, lat: Number(lat), lon: Number(lon), population, feature };
};

const gazetteer = buildGazetteer([
  row('Paris', 'FR 11 48.85 2.35', 2_138_551, 'PPLC'),
  row('Paris', 'US TX 33.66 -95.56', 24_782),
  row('Dallas', 'US TX 32.78 -96.8', 1_300_092),
  row('Houston', 'US TX 29.76 -95.36', 2_296_224),
  row('Springfield', 'US MO 37.22 -93.3', 166_810),
  row('Springfield', 'US IL 39.8 -89.64', 116_565, 'PPLA'),
  row('Springfield', 'US OR 44.05 -123.02', 60_870),
  row('Chicago', 'US IL 41.85 -87.65', 2_720_546),
  row('Washington, D.C.', 'US DC 38.9 -77.04', 601_723, 'PPLC'),
  row('Washington', 'US WV 39.26 -81.67', 1_175),
  row('Seattle', 'US WA 47.61 -122.33', 684_451),
  row('New York City', 'US NY 40.71 -74.01', 8_175_133),
  row('Tripoli', 'LY 77 32.89 13.19', 1_150_989, 'PPLC'),
  row('Tripoli', 'LB 09 34.43 35.84', 229_398, 'PPLA'),
  row('Beirut', 'LB 04 33.89 35.5', 1_916_100, 'PPLC'),
  row('Tbilisi', 'GE 51 41.69 44.83', 1_049_498, 'PPLC'),
  row('Atlanta', 'US GA 33.75 -84.39', 463_878, 'PPLA'),
  row('Tangier', 'MA 01 35.77 -5.8', 688_356, 'PPLA'),
  row('Rabat', 'MA 04 34.01 -6.83', 1_655_753, 'PPLC'),
  row('Madrid', 'ES 29 40.42 -3.7', 3_255_944, 'PPLC'),
  row('Ceuta', 'ES CE 35.89 -5.32', 78_674, 'PPLA'),
  row('Dakhla', 'EH 00 23.68 -15.96', 75_000),
  row('Dakhla', 'EG 13 25.5 29', 40_000),
  row('Pandi', 'PH 03 14.87 120.95', 40_000),
  row('Hilton', 'US NY 43.29 -77.79', 5_900),
  row('Reading', 'GB ENG 51.46 -0.97', 244_070),
  row('Mobile', 'US AL 30.69 -88.04', 194_288),
]);

const places = (text: string, country?: string) =>
  findToponyms(text, gazetteer, { country }).map(
    ({ phrase, country: of, lat }) => `${phrase} ${of} ${lat === null ? '?' : Math.round(lat)}`,
  );

describe('findToponyms', () => {
  it.each([
    // What a place is said to lie in
    ['A farm burnt down in Paris, Texas on Sunday.', ['Paris US 34', 'Texas US 31']],
    ['The trial opened in Springfield, Illinois.', ['Springfield US 40', 'Illinois US 40']],
    ['The trial opened in Springfield, Ill., on Monday.', ['Springfield US 40', 'Ill US 40']],
    [
      'Hogs died in Pandi, Bulacan in Central Luzon.',
      ['Pandi PH 15', 'Bulacan PH 15', 'Central Luzon PH 15'],
    ],
    ["He left Lebanon's northern city of Tripoli.", ['Lebanon LB 34', 'Tripoli LB 34']],
    // Other places of the text
    ['From Beirut he drove to Tripoli.', ['Beirut LB 34', 'Tripoli LB 34']],
    ['He drove to Tripoli.', ['Tripoli LY 33']],
    ['Officials in Georgia met in Tbilisi.', ['Georgia GE 42', 'Tbilisi GE 42']],
    ['Officials in Georgia met in Atlanta.', ['Georgia US 33', 'Atlanta US 34']],
    // Lists of divisions are no towns in each other
    [
      'It was sold in Utah, Virginia, Washington, West Virginia and Wyoming.',
      ['Utah US 40', 'Virginia US 38', 'Washington US 47', 'West Virginia US 39', 'Wyoming US 43'],
    ],
    // Region, city or country by the words beside it
    ['Doctors in New York say so.', ['New York US 41']],
    ['New York Governor Ann Doe spoke in Texas.', ['New York US 43', 'Texas US 31']],
    // Abbreviations
    ['The U.K. and the UAE agreed; the US did not.', ['U.K. GB 55', 'UAE AE 24', 'US US 40']],
    // No places
    ['Paris Hilton came late.', []],
    ['Ann Washington said that Washington was tired.', []],
    ['She lives in the rue de Paris.', []],
    ['He studied at the University of Paris.', []],
    ['The Chicago Tribune reported it.', []],
    ['Reading a mobile phone bill is hard. Nice work.', []],
    ['It cost US$5.', []],
    ['They asked us for help.', []],
    ['The French and Moroccan police met.', []],
    ['Somali fishermen met in Rabat.', ['Rabat MA 34']],
    // Arabic, with what is joined to the word
    ['اعتقلت الشرطة في طنجة خمسة أشخاص وقالت مدريد إنها تعاونت.', ['طنجة MA 36', 'مدريد ES 40']],
    ['سافروا بالسيارة إلى الرباط ثم وطنجة', ['الرباط MA 34', 'طنجة MA 36']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('takes the country of the document', () => {
    expect(places('He drove to Tripoli.', 'LB')).toEqual(['Tripoli LB 34']);
  });

  it('says when it does not know, and what else it may be', () => {
    const [springfield] = findToponyms('A fire broke out near Springfield and in Springfield.', gazetteer);
    expect(springfield).toMatchObject({ ambiguous: true, country: 'US' });
    expect(springfield?.candidates?.map(({ lat }) => Math.round(lat))).toEqual([40, 37, 44]);
  });

  it('widens a place by the distance that the text gives', () => {
    const [chicago] = findToponyms('A tower fell 50 km south of Chicago.', gazetteer);
    expect(chicago).toMatchObject({ precision: 'near', radius_km: 50 });
    const [mile] = findToponyms('A tower fell 100 miles from Chicago.', gazetteer);
    expect(mile).toMatchObject({ precision: 'near', radius_km: 161 });
  });

  it('puts a name of no table where the text says that it lies', () => {
    const [farm] = findToponyms('Police searched the village of Ablonque, Texas.', gazetteer);
    expect(farm).toMatchObject({ phrase: 'Ablonque', name: 'Ablonque', country: 'US', precision: 'region' });
  });

  it('follows the convention for disputed places and keeps their names', () => {
    const text = 'They sailed from Dakhla to Ceuta.';
    const [dakhla, ceuta] = findToponyms(text, gazetteer);
    expect(dakhla).toMatchObject({ name: 'Dakhla', country: 'EH', disputed: 'western_sahara' });
    expect(ceuta).toMatchObject({ name: 'Ceuta', country: 'ES', disputed: 'ceuta' });
    const [other] = findToponyms(text, gazetteer, { disputed: { western_sahara: 'MA' } });
    expect(other).toMatchObject({ country: 'MA', disputed: 'western_sahara' });
  });

  it('tells where people come from and through where', () => {
    const roles = findToponyms('They flew from Rabat to Paris via Madrid.', gazetteer).map(
      ({ role }) => role,
    );
    expect(roles).toEqual(['origin', 'context', 'transit']);
  });

  it('counts code points', () => {
    const [tangier] = findToponyms('🚓🚓 in Tangier', gazetteer);
    expect(tangier).toMatchObject({ start: 6, end: 13, phrase: 'Tangier' });
  });

  const words = fc.constantFrom(
    ...[
      'Paris',
      'Texas',
      'in',
      ',',
      '.',
      'of',
      'the',
      'Mr',
      'U.S.',
      'طنجة',
      'و',
      '🚓',
      'St.',
      "Côte d'Ivoire",
      '\n',
      '-',
      'Springfield',
      'County',
    ],
  );
  const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));

  it('answers in order, without overlaps, with the words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = Array.from(text);
        let before = 0;
        for (const { start, end, phrase, lat, lon, radius_km } of findToponyms(text, gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(points.slice(start, end).join('')).toBe(phrase);
          expect(Math.abs(lat ?? 0)).toBeLessThanOrEqual(90);
          expect(Math.abs(lon ?? 0)).toBeLessThanOrEqual(180);
          expect(radius_km === null).toBe(lat === null);
          before = end;
        }
      }),
    );
  });

  it('answers for each given span, whatever it is', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 5 }),
        (text, given) => {
          const length = Array.from(text).length;
          const spans = given
            .map(([start, long]) => ({ start, end: Math.min(length, start + long) }))
            .filter(({ start, end }) => start < end);
          const answers = resolveSpans(text, spans, gazetteer);
          expect(answers.map(({ start, end }) => ({ start, end }))).toEqual(spans);
        },
      ),
    );
  });
});

describe('resolveSpans', () => {
  const at = (text: string, phrase: string) => {
    const start = text.indexOf(phrase);
    return resolveSpans(text, [{ start, end: start + phrase.length }], gazetteer)[0];
  };

  it('takes the rest of the text into account', () => {
    expect(at('Dallas, Houston and Paris have new mayors.', 'Paris')).toMatchObject({ country: 'US' });
  });

  it('guesses where it has to, and says so', () => {
    expect(at('Near Tangier, at Xulmar, five men were held.', 'Xulmar')).toMatchObject({
      name: 'Xulmar',
      country: 'MA',
      precision: 'unknown',
    });
    expect(at('At Xulmar five men were held.', 'Xulmar')).toMatchObject({ lat: null, precision: 'unknown' });
  });

  it('knows a county by the town that it is called after', () => {
    expect(at('The sheriff of Dallas County spoke.', 'Dallas County')).toMatchObject({
      country: 'US',
      precision: 'district',
    });
  });
});
