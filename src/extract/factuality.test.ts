import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../model/index.ts';
import { buildGazetteer } from '../places/index.ts';
import { extractByRules } from './index.ts';

const gazetteer = buildGazetteer([
  { name: 'Sousse', country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
  { name: 'سوسة', country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
]);

/** Events of a report of 10 May 2019 that are told as news. */
function newsIn(language: string, text: string): SuggestedRecord[] {
  return extractByRules({ text, language, published: '2019-05-10', furniture: [], gazetteer }).filter(
    ({ type, statements }) =>
      type === 'event' &&
      !statements.some(({ variable, flags }) => variable === 'type' && flags.includes('historical')),
  );
}

/** What happened, in each language, as a report would tell it. */
const TOLD: readonly (readonly [language: string, text: string])[] = [
  ['en', 'A bomb exploded in Sousse on Tuesday and killed five soldiers, police said.'],
  ['en', 'Police arrested three suspected militants in Sousse on Tuesday.'],
  ['fr', 'Une bombe a explosé mardi à Sousse et a tué cinq soldats, a indiqué la police.'],
  ['fr', 'La police a arrêté mardi à Sousse trois terroristes présumés.'],
  ['es', 'Una bomba estalló el martes en Sousse y mató a cinco soldados, informó la policía.'],
  ['es', 'La policía detuvo el martes en Sousse a tres presuntos terroristas.'],
  ['ar', 'انفجرت قنبلة يوم الثلاثاء في سوسة وقتلت خمسة جنود، حسب ما أفادت الشرطة.'],
  ['ar', 'أوقفت الشرطة يوم الثلاثاء في سوسة ثلاثة إرهابيين.'],
];

/** The same denied, feared, planned by nobody in particular, or as history. */
const NOT_TOLD: Readonly<Record<string, readonly (readonly [language: string, text: string])[]>> = {
  denied: [
    ['en', 'The ministry denied that a bomb had exploded in Sousse on Tuesday.'],
    [
      'en',
      'The army denied on Tuesday that a bomb had gone off near a barracks in Sousse overnight and that five soldiers had been killed.',
    ],
    [
      'fr',
      "Le ministère a démenti qu'une bombe ait explosé mardi à Sousse et que cinq soldats aient été tués.",
    ],
    [
      'es',
      'El ministerio negó que una bomba hubiera estallado el martes en Sousse y que cinco soldados hubieran muerto.',
    ],
    ['ar', 'نفت الوزارة انفجار قنبلة يوم الثلاثاء في سوسة ومقتل خمسة جنود.'],
  ],
  negated: [
    ['en', 'No bomb exploded in Sousse on Tuesday and nobody was arrested, police said.'],
    ['fr', "Aucune bombe n'a explosé mardi à Sousse et personne n'a été arrêté, a indiqué la police."],
    ['es', 'Ninguna bomba estalló el martes en Sousse y nadie fue detenido, informó la policía.'],
    ['ar', 'لم تنفجر أي قنبلة يوم الثلاثاء في سوسة ولم يتم توقيف أي شخص، حسب الشرطة.'],
  ],
  feared: [
    ['en', 'Militants could attack hotels in Sousse this summer, analysts warned on Tuesday.'],
    [
      'fr',
      'Des terroristes pourraient attaquer des hôtels à Sousse cet été, ont averti mardi des analystes.',
    ],
    [
      'es',
      'Los terroristas podrían atacar hoteles en Sousse este verano, advirtieron el martes los analistas.',
    ],
    ['ar', 'حذر محللون يوم الثلاثاء من أن إرهابيين قد يهاجمون فنادق في سوسة هذا الصيف.'],
  ],
  'long past': [
    ['en', 'The council met on Tuesday. In June 2015 gunmen killed 38 people on a beach in Sousse.'],
    [
      'fr',
      'Le conseil se réunit mardi. En juin 2015, des hommes armés avaient tué 38 personnes sur une plage de Sousse.',
    ],
    [
      'es',
      'El consejo se reunió el martes. En junio de 2015 hombres armados mataron a 38 personas en una playa de Sousse.',
    ],
    ['ar', 'اجتمع المجلس يوم الثلاثاء. وفي يونيو 2015 قتل مسلحون 38 شخصا على شاطئ في سوسة.'],
  ],
};

describe('what is told becomes an event', () => {
  it.each(TOLD)('%s: %s', (language, text) => {
    expect(newsIn(language, text)).toHaveLength(1);
  });
});

for (const [how, cases] of Object.entries(NOT_TOLD)) {
  describe(`what is ${how} does not`, () => {
    it.each(cases)('%s: %s', (language, text) => {
      expect(newsIn(language, text)).toEqual([]);
    });
  });
}

/** Values that somebody says there are none of, beside an arrest that is told. */
describe('"no weapons were found" gives no weapon', () => {
  it.each([
    [
      'en',
      'Police arrested three suspected militants in Sousse on Tuesday. No weapons or explosives were found.',
    ],
    [
      'fr',
      "La police a arrêté mardi à Sousse trois terroristes présumés. Aucune arme ni explosif n'a été découvert.",
    ],
    [
      'es',
      'La policía detuvo el martes en Sousse a tres presuntos terroristas. No se encontraron armas ni explosivos.',
    ],
    ['ar', 'أوقفت الشرطة يوم الثلاثاء في سوسة ثلاثة إرهابيين. ولم يتم العثور على أي أسلحة أو متفجرات.'],
  ])('%s: %s', (language, text) => {
    const told = newsIn(language, text).flatMap(({ statements }) => statements);
    const found = told.filter(({ variable }) => variable === 'weapon' || variable === 'seized_item');
    expect(told).not.toEqual([]);
    expect(found.filter(({ flags }) => !flags.includes('negated'))).toEqual([]);
  });
});

/** Plans that were stopped are arrests with a plan, and never the attack. */
describe('a planned attack is no attack', () => {
  it.each([
    [
      'en',
      'Police arrested three suspected militants in Sousse on Tuesday who were planning to bomb a hotel.',
    ],
    [
      'fr',
      'La police a arrêté mardi à Sousse trois terroristes présumés qui projetaient de faire exploser un hôtel.',
    ],
    [
      'es',
      'La policía detuvo el martes en Sousse a tres presuntos terroristas que planeaban atentar contra un hotel.',
    ],
    ['ar', 'أوقفت الشرطة يوم الثلاثاء في سوسة ثلاثة إرهابيين كانوا يخططون لتفجير فندق.'],
  ])('%s: %s', (language, text) => {
    const types = newsIn(language, text).flatMap(({ statements }) =>
      statements.filter(({ variable }) => variable === 'type').map(({ value }) => value),
    );
    expect(types).toEqual(['plot_disrupted']);
  });
});
