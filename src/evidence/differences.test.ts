import { describe, expect, it } from 'vitest';
import { anchor } from './anchor.ts';
import type { Difference } from './judge.ts';

/** What differs, the text, and a quote that the text does not support. */
const UNSUPPORTED: readonly (readonly [Difference, string, string])[] = [
  ['number', 'He said twenty-five men were held in Oursi.', 'five men were held'],
  ['number', 'He said twenty five men were held in Oursi.', 'five men were held'],
  ['number', 'He said twenty-five men were held in Oursi.', 'twenty-six men were held'],
  [
    'number',
    'Some seventy-nine people were displaced in Oursi.',
    'seventy-five people were displaced in Oursi',
  ],
  ['number', 'two hundred men marched', 'hundred men marched'],
  ['number', 'Soixante-dix personnes ont fui Oursi hier.', 'Soixante-six personnes ont fui Oursi'],
  ['number', 'trois mille personnes ont fui', '3 personnes ont fui'],
  ['number', 'unos sesenta detenidos en la provincia', 'unos setenta detenidos en la provincia'],
  ['number', 'treinta y cinco detenidos en la ciudad', 'cinco detenidos en la ciudad'],
  ['number', 'قالت مصادر إن خمسة وعشرين شخصا اعتقلوا', 'عشرين شخصا اعتقلوا'],
  ['number', 'قالت مصادر إن خمسة وعشرين شخصا اعتقلوا', 'خمسة وثلاثين شخصا اعتقلوا'],
  ['number', 'Près de 1 600 personnes ont fui Kolda.', '600 personnes ont fui'],
  ['number', 'Près de 1\u202f600 personnes ont fui Kolda.', '600 Personnes ont fui'],
  ['number', 'About 1,600 people fled the town', '160 people fled the town'],
  ['number', '13 men were arrested', '3 men were arrested'],
  ['number', 'costs rose to 3.5 million', 'costs rose to 35 million'],
  ['number', 'They seized 5 million euros at the port', 'They seized 5 billion euros at the port'],
  ['number', 'They seized $5 million at the port', 'They seized €5 million at the port'],
  ['number', 'Output rose 35% in May in the north', 'Output rose 35 in May in the north'],
  ['number', 'it fell to -5 degrees in Kolda', 'it fell to 5 degrees in Kolda'],
  ['number', 'rifles of the AK-47 type were found', 'rifles of the AK-74 type were found'],
  ['number', 'They killed people at the border post', 'They killed [40] people at the border post'],
  ['number', 'They killed 40 people at the border post', 'They killed [some] people at the border post'],
  ['negation', "They didn't say who did it yesterday", 'They did say who did it yesterday'],
  ['negation', 'The police cannot hold them without cause', 'The police can hold them without cause'],
  ['negation', 'Le ministre n’a pas confirmé ce chiffre lundi', 'Le ministre a confirmé ce chiffre lundi'],
  ['negation', 'Le ministre a confirmé ce chiffre lundi', 'Le ministre n’a pas confirmé ce chiffre lundi'],
  ['negation', 'قالت المصادر إن الشرطة لم تعتقل أحدا', 'قالت المصادر إن الشرطة تعتقل أحدا'],
  ['negation', 'قالت المصادر إنها وصلت ولم تعلن شيئا', 'قالت المصادر إنها وصلت تعلن شيئا'],
  ['negation', 'It was notable to everyone in the room', 'It was not able to everyone in the room'],
  ['negation', 'Police who did not kill two men left', 'Police who did […] kill two men left'],
  ['negation', 'They killed people at the border post', 'They [never] killed people at the border post'],
  ['name', 'the mission to Goa failed in spring', 'the mission to Gao failed in spring'],
  ['name', 'A man called Mohammed Daddah said it', 'A man called Mohamed Daddah said it'],
  ['word', 'Aucun suspect arrêté à Kolda', 'Un suspect arrêté à Kolda'],
  ['word', 'Ningún detenido fue trasladado', 'Un detenido fue trasladado'],
  ['word', 'The women were held in the old school', 'men were held in the old school'],
  ['word', 'The unarmed men left by bus', 'armed men left by bus'],
  ['word', 'The alleged plot was foiled in June', 'The plot was foiled in June'],
  ['word', 'The soldier had killed the man at the gate', 'The soldier had been killed the man at the gate'],
  ['word', 'the migrants were deported to Mali last week', 'the migrants were departed to Mali last week'],
  ['word', 'fighters left for Syria in June', 'fighters left from Syria in June'],
  ['word', 'El herido fue trasladado al hospital', 'El herida fue trasladado al hospital'],
  ['word', 'en junio fueron detenidos seis hombres', 'en julio fueron detenidos seis hombres'],
  ['omission', 'le soldat a été tué par le groupe', 'le soldat a tué par le groupe'],
  ['omission', 'the group killed by soldiers in May', 'the group killed soldiers in May'],
  ['omission', 'officials said nearly 34 people were killed', 'officials said 34 people were killed'],
];

describe('anchor refuses', () => {
  it.each(UNSUPPORTED)('another %s: %j does not say %j', (difference, text, quote) => {
    expect(anchor(text, { quote })).toMatchObject({
      status: 'unsupported',
      start: null,
      end: null,
      why: { difference },
    });
  });

  it.each([
    ['an empty quote', 'text', ''],
    ['an empty text', '', 'quote'],
    ['marks only', 'a … b', '!?'],
    ['a quote about something else', 'The police left the town at noon.', 'Rain fell over distant hills'],
    ['a quote of more words than it reads', 'The police left.', 'The police left. '.repeat(2000)],
  ])('%s, as not found', (_what, text, quote) => {
    expect(anchor(text, { quote })).toEqual({ status: 'not_found', start: null, end: null });
  });
});
