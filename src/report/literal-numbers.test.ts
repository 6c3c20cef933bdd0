import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartLanguage } from '../charts/index.ts';
import { literalNumbers } from './literal-numbers.ts';

/** Sentences and what must be found in them. */
const REFUSED: Readonly<Record<ChartLanguage, readonly [string, readonly string[]][]>> = {
  en: [
    ['Police arrested 14 men.', ['14']],
    ['Police arrested fourteen men and two women.', ['fourteen', 'two']],
    ['Sixty-two percent of the plots failed.', ['Sixty-two percent']],
    ['Some 62% failed, or 61.5 % by another count.', ['62%', '61.5 %']],
    ['They found 1,122 rounds and 4 kg of powder.', ['1,122', '4']],
    ['Dozens left, then hundreds, then one hundred and five.', ['Dozens', 'hundreds', 'hundred and five']],
    ['Half of the suspects were young.', ['Half of']],
    ['About a third of them returned.', ['a third of']],
    ['It happened twice.', ['twice']],
    ['The 2nd cell and COVID-19.', ['2nd', '19']],
    ['The group had ١٢ members and ½ a plan.', ['١٢', '½']],
    ['In all, 2014 fighters left.', ['2014']],
    ['In 2014 fighters left.', ['2014']],
    ['A total of 2014 was reached, and 2015 came home.', ['2014', '2015']],
    ['The number rose to 2014.', ['2014']],
    ['Of 2014 young Moroccan recruits, most were men.', ['2014']],
    ['It counted (N = 2014) and (2014 fighters).', ['2014', '2014']],
    ['On 33 May nothing happened.', ['33']],
    ['In March 20 people were arrested.', ['20']],
    ['In March 5 were arrested.', ['5']],
    ['20 may have left.', ['20']],
    ['Thir\u00adty men in 1\u200b4 towns.', ['Thir\u00adty', '1\u200b4']],
    ['The paper wrote خمسة.', ['خمسة']],
    ['The 2014 attacks were many.', ['2014']],
    ['They came in October. 2014 fighters left.', ['2014']],
    ['By October, 2014 fighters had left.', ['2014']],
    ['On France 24, November saw little.', ['24']],
    ['In 1850 nothing of the kind was known.', ['1850']],
    ['It was 2014 % more.', ['2014 %']],
  ],
  fr: [
    ['La police a arrêté quatorze hommes.', ['quatorze']],
    ['Une dizaine de personnes, soit 12 %.', ['dizaine', '12 %']],
    ['Soixante-deux pour cent des cas.', ['Soixante-deux', 'cent']],
    ['La moitié et un tiers sont des mineurs.', ['moitié et un tiers']],
    ['En 2014 combattants sont partis.', ['2014']],
    ['Un total de 2014.', ['2014']],
    ['Le groupe d’onze membres.', ['d’onze']],
    ['Quelque 1 500 partisans.', ['1 500']],
  ],
  es: [
    ['La policía detuvo a catorce hombres.', ['catorce']],
    ['Decenas de personas y veintitrés niños.', ['Decenas', 'veintitrés']],
    ['El sesenta y dos por ciento.', ['sesenta y dos', 'ciento']],
    ['La mitad de las células.', ['mitad']],
    ['Desde 2014 combatientes regresaron.', ['2014']],
    ['Un total de 2014 personas.', ['2014']],
    ['Once de los detenidos.', ['Once']],
  ],
  ar: [
    ['اعتقلت الشرطة أربعة عشر رجلا.', ['أربعة عشر']],
    ['أوقفت السلطات ١٤ شخصا.', ['١٤']],
    ['عشرات المقاتلين ومئات العائدين.', ['عشرات', 'ومئات']],
    ['نصف الموقوفين شباب.', ['نصف']],
    ['غادر البلاد بثلاثين شخصا.', ['بثلاثين']],
    ['في 2014 مقاتلا.', ['2014']],
    ['سَبْعَة رجال.', ['سَبْعَة']],
  ],
};

const ACCEPTED = {
  en: [
    'One man was arrested; no one else was.',
    'Since June 2014 and until 5 October 2020, plots were disrupted.',
    'On October 5, 2020, and on March 3 the court sat.',
    'Between 3 and 5 October 2020, and from 3–5 October.',
    'It began in 2014, was over by 2016 and ended in late 2019.',
    'In 2014, fighters left.',
    'Between 2014 and 2019 the law changed, as it did in 2001, 2003 and 2015.',
    'The period 2014–2019 was quiet; so was 2014-15.',
    'The law of 2015 makes it a crime.',
    'The 2015 law and its 2003 version.',
    'A report (CTC, 2014) and another (2015) and one more (2014–2019).',
    'Released 2020-10-05, dated 2020-10, over 2014-12/2015-01.',
    'On 03/04/2015 or 3.4.2015.',
    'In 2020 the documents tell of an attack; it was set up in 2015 and broken up since 2016.',
    'In the 1990s and the early 2000s.',
    'In June 2014 militants seized the town.',
    'In mid-2014 and in early 2015.',
    'The first half of 2015; the second plot; a third country; the third man.',
    'The 1st of May 2015 and May 1st.',
    'From 1 to 3 March 2016.',
    'Sept. 11, 2001 and Sep 2001.',
  ],
  fr: [
    'Depuis juin 2014, le 1er mars 2015, et jusqu’en 2019.',
    'Un homme et une femme.',
    'En 2014, des combattants sont partis.',
    'Entre 2014 et 2019, dans les années 1990, à la mi-2015.',
    'La loi de 2015 (Rabat, 2015) et le pays tiers.',
    'Du 3 au 5 octobre 2020.',
    'Au début 2014, fin 2015.',
  ],
  es: [
    'Desde junio de 2014, el 5 de octubre de 2020 y hasta 2019.',
    'Un hombre y una mujer.',
    'Entre 2014 y 2019, en los años 1990, a finales de 2015.',
    'La ley de 2015 (Rabat, 2015).',
    'Del 3 al 5 de octubre de 2020.',
  ],
  ar: [
    'منذ يونيو 2014 وحتى 5 أكتوبر 2020.',
    'بين 2014 و2019، وفي عام 2015.',
    'رجل واحد وامرأة واحدة.',
    'لست هنا يوم الاثنين.',
    'في 5 كانون الثاني 2015 وفي تشرين الأول 2016.',
    'في ٥ أكتوبر ٢٠٢٠.',
    'قانون سنة 2015 (الرباط، 2015).',
  ],
} as const;

describe('literal numbers', () => {
  for (const language of ['en', 'fr', 'es', 'ar'] as const) {
    it.each(REFUSED[language])(
      `${language}: finds what is wrong in: %s`,
      (sentence: string, found: readonly string[]) => {
        expect(literalNumbers(sentence, language).map(({ words }) => words)).toEqual(found);
      },
    );

    it.each(ACCEPTED[language])(`${language}: lets pass: %s`, (sentence) => {
      expect(literalNumbers(sentence, language).map(({ words }) => words)).toEqual([]);
    });
  }

  it('lets a heading end with a year', () => {
    expect(literalNumbers('Morocco 2020', 'en', 'heading')).toEqual([]);
    expect(literalNumbers('Morocco 2020', 'en')).toHaveLength(1);
    expect(literalNumbers('Fighters: 33', 'en', 'heading')).toHaveLength(1);
  });

  it('lets no run of digits past, whatever stands around it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 12 });
    const digits = fc.stringMatching(/^(?:[3-9]\d{2}|[0-9٠-٩]{5,9})$/);
    fc.assert(
      fc.property(
        around,
        digits,
        around,
        fc.constantFrom('en', 'fr', 'es', 'ar'),
        (before, number, after, language) => {
          const text = `${before.replace(/\p{N}/gu, '')} ${number} ${after.replace(/\p{N}/gu, '')}`;
          expect(literalNumbers(text, language).some((found) => found.words.includes(number))).toBe(true);
        },
      ),
    );
  });

  it('names the words where they stand', () => {
    const text = 'They saw \u{1F4F0} and two hundred and five men.';
    for (const { start, end, words } of literalNumbers(text, 'en'))
      expect(text.slice(start, end)).toBe(words);
  });
});
