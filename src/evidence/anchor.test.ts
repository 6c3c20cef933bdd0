import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt, rulerFor, sliceCodePoints } from '../model/index.ts';
import { anchor } from './anchor.ts';
import { prepare } from './prepared-text.ts';
import { reanchor } from './reanchor.ts';

const ENGLISH =
  'Gunmen on motorcycles stormed the market of Bandio on Friday, killing 14 people and wounding 1,600 others 😀. ' +
  'Police did not arrest anyone. The governor, Khyam Ould Daddah, said 13 men were held. ' +
  'Gunmen on motorcycles stormed the market of Tessit on Friday, killing 41 people.';
const FRENCH =
  'Le parquet a annoncé l’arrestation de 35 suspects à Gao ; aucune arme n’a été saisie. « Ils préparaient des attaques », a-t-il dit.';
const SPANISH = 'La policía detuvo a 7 personas en Ceuta y se incautó de 2.400 euros, sin hallar explosivos.';
const ARABIC = 'أعلنت الوزارة توقيف ٣٥ شخصًا في تيزنيت، ولم يُعثر على أسلحة.';

/** The words that a quote was found at, or the status when it was not. */
function found(
  text: string,
  quote: string,
  context: { prefix?: string; suffix?: string } = {},
): [string, string | null] {
  const { status, start, end } = anchor(text, { quote, ...context });
  return [status, start === null || end === null ? null : sliceCodePoints(text, start, end)];
}

describe('anchor', () => {
  it.each([
    [ENGLISH, 'killing 14 people', 'exact', 'killing 14 people'],
    [ENGLISH, 'POLICE DID NOT ARREST', 'normalised', 'Police did not arrest'],
    [FRENCH, "l'arrestation de 35 suspects", 'normalised', 'l’arrestation de 35 suspects'],
    [FRENCH, '"Ils preparaient des attaques"', 'normalised', '« Ils préparaient des attaques »'],
    [ARABIC, 'توقيف 35 شخصا', 'normalised', 'توقيف ٣٥ شخصًا'],
    [ARABIC, 'ولم يعثر علي اسلحه', 'normalised', 'ولم يُعثر على أسلحة'],
    [ENGLISH, 'wounding 1600 others', 'fuzzy', 'wounding 1,600 others'],
    [ENGLISH, 'said thirteen men were held', 'fuzzy', 'said 13 men were held'],
    [
      ENGLISH,
      'Gunmen on motorcyles stormed the market of Tessit',
      'fuzzy',
      'Gunmen on motorcycles stormed the market of Tessit',
    ],
    [
      ENGLISH,
      'Gunmen on motorcycles stormed market of Tessit',
      'fuzzy',
      'Gunmen on motorcycles stormed the market of Tessit',
    ],
    [
      ENGLISH,
      'stormed the market […] killing 41 people',
      'fuzzy',
      'stormed the market of Tessit on Friday, killing 41 people',
    ],
    [SPANISH, 'se incautó de 2400 euros', 'fuzzy', 'se incautó de 2.400 euros'],
  ])('%#: finds %j', (text, quote, status, words) => {
    expect(found(text, quote)).toEqual([status, words]);
  });

  it.each([
    [
      'another number',
      ENGLISH,
      'Gunmen on motorcycles stormed the market of Bandio on Friday, killing 15 people',
    ],
    ['digits swapped', ENGLISH, 'wounding 1,060 others'],
    ['a number word', ENGLISH, 'said fourteen men were held'],
    ['a number cut', ENGLISH, '3 men were held'],
    ['a group of digits cut', ENGLISH, 'wounding 1'],
    ['another place', ENGLISH, 'Gunmen on motorcycles stormed the market of Gao on Friday'],
    ['a name spelt otherwise', ENGLISH, 'The governor, Khiam Ould Daddah, said 13 men were held'],
    ['a negation dropped', ENGLISH, 'Police did arrest anyone'],
    ['a negation added', ENGLISH, 'The governor, Khyam Ould Daddah, never said 13 men were held'],
    ['a negation in a gap', ENGLISH, 'Police [...] arrest anyone'],
    ['another verb', ENGLISH, 'Gunmen on motorcycles guarded the market of Tessit on Friday'],
    ['a word added', ENGLISH, 'Gunmen on motorcycles stormed the fish market of Tessit on Friday'],
    ['a word left out', ENGLISH, 'Gunmen stormed the market of Tessit on Friday'],
    ['French: a negation dropped', FRENCH, 'arme a été saisie'],
    ['French: another number', FRENCH, 'l’arrestation de 36 suspects à Gao'],
    ['Spanish: without becomes with', SPANISH, 'se incautó de 2.400 euros, con hallar explosivos'],
    ['Arabic: another number', ARABIC, 'أعلنت الوزارة توقيف ٥٣ شخصا في تيزنيت'],
    ['Arabic: another place', ARABIC, 'أعلنت الوزارة توقيف ٣٥ شخصا في تطوان'],
    ['Arabic: a negation dropped', ARABIC, 'في تيزنيت، يعثر على أسلحة'],
    ['words from nowhere', ENGLISH, 'The minister opened a new school in the capital'],
    ['nothing', ENGLISH, '  '],
    ['more than the text', 'Short.', 'Short. But then much more was said.'],
  ])('gives no span for %s', (_what, text, quote) => {
    const outcome = anchor(text, { quote });
    expect([outcome.start, outcome.end]).toEqual([null, null]);
    expect(['unsupported', 'not_found']).toContain(outcome.status);
  });

  it('says what differs', () => {
    const quote = 'Gunmen on motorcycles stormed the market of Tessit on Friday, killing 42 people';
    expect(anchor(ENGLISH, { quote })).toMatchObject({
      status: 'unsupported',
      why: { difference: 'number', quoted: '42', found: '41' },
    });
  });

  it('prefix and suffix decide between lookalikes, even when they were changed a little', () => {
    const quote = 'stormed the market of';
    const second = ENGLISH.lastIndexOf(quote);
    const offset = rulerFor(ENGLISH).toCodePoint(second);
    for (const suffix of [' Tessit on Friday', ' TESSIT on friday', ' Tesit on Friday, kiling'])
      expect(anchor(ENGLISH, { quote, suffix }).start).toBe(offset);
    expect(anchor(ENGLISH, { quote })).toMatchObject({ start: ENGLISH.indexOf(quote), places: 2 });
  });
});

const sentence = fc.array(
  fc.constantFrom('police', 'held', '13', 'men', 'in', 'Gao', 'لم', 'é', '😀', 'arrested', '7', 'not'),
  { minLength: 4, maxLength: 30 },
);

describe('laws', () => {
  it('any run of whole words is found where it stands, and its words are the quote', () => {
    fc.assert(
      fc.property(sentence, fc.nat(29), fc.nat(29), (words, a, b) => {
        const [from, to] = [Math.min(a, b) % words.length, (Math.max(a, b) % words.length) + 1];
        const quote = words.slice(from, Math.max(from + 1, to)).join(' ');
        expect(found(words.join(' '), quote)).toEqual(['exact', quote]);
      }),
    );
  });

  it('a quote with one number changed is never given a span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 9999 }), (stated, quoted) => {
        fc.pre(stated !== quoted);
        const text = `The ministry said on Monday that ${stated} suspects had been held in the north since spring.`;
        expect(
          anchor(text, { quote: `said on Monday that ${quoted} suspects had been held in the north` }).start,
        ).toBeNull();
      }),
    );
  });

  it('a stored quote survives edits before and behind it', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const quote = quoteAt(ENGLISH, 62, 79);
        const edited = `${before.join(' ')}. ${ENGLISH} ${after.join(' ')}`;
        const outcome = reanchor(quote, prepare(edited));
        expect(sliceCodePoints(edited, outcome.start ?? 0, outcome.end ?? 0)).toBe(quote.exact);
      }),
    );
  });
});
