import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_LEXICON } from '../lexicons/en/english.ts';
import { FRENCH_LEXICON } from '../lexicons/fr/french.ts';
import { naturalCaseFor } from './natural-case.ts';

const english = naturalCaseFor(ENGLISH_LEXICON);

describe('a text in capitals', () => {
  it.each([
    [
      'FOUR ARMED MEN KILLED A RANCHER NEAR SARAVENA. MEMBERS OF THE ISLAMIC STATE DENIED IT.',
      'Four armed men killed a rancher near Saravena. Members of the Islamic State denied it.',
    ],
    [
      'THE U.S. EMBASSY IN LIMA WAS ATTACKED BY THE ZORA POPULAR FRONT (ZPF), SAID GEN. PEDRO MOLINA.',
      'The U.S. embassy in Lima was attacked by the Zora Popular Front (ZPF), said Gen. Pedro Molina.',
    ],
    [
      'HE SAID IT IS THE 12TH CAR BOMB. "WE KNOW THE ZPF," SAYS [ZPF] LEADER ON 3 JAN 90.',
      'He said it is the 12th car bomb. "We know the ZPF," says [ZPF] leader on 3 jan 90.',
    ],
  ])('is written as it would be otherwise', (text, expected) => expect(english(text)).toBe(expected));

  it('is so in French', () =>
    expect(
      naturalCaseFor(FRENCH_LEXICON)(
        "LES POLICIERS ONT ARRÊTÉ CINQ MEMBRES DE L'ÉTAT ISLAMIQUE PRÈS DE KOUROUSSA.",
      ),
    ).toBe("Les policiers ont arrêté cinq membres de l'État islamique près de Kouroussa."));

  it('differs from the original in the case of letters alone', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
        const text = `THE POLICE OF THE CAPITAL ARRESTED SEVERAL PEOPLE YESTERDAY. ${noise}`;
        const written = english(text);
        if (written === null) return;
        expect(written.length).toBe(text.length);
        expect(written.toUpperCase()).toBe(text.toUpperCase());
      }),
    ));
});

describe('other texts', () => {
  it.each([
    'Police arrested four men near LIMA; the ELN and the FARC denied having sent them anywhere.',
    'SHORT HEADLINE',
    'اعتقلت الشرطة أربعة أشخاص في ضواحي المدينة بعد تفتيش منزلين',
  ])('stay as they are', (text) => expect(english(text)).toBeNull());
});
