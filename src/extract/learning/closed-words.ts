import { foldWord } from '../../language/index.ts';

/** What a word does in a sentence, as far as closed lists tell. `open` is everything else. */
export const WORD_CLASS = {
  open: 0,
  determiner: 1,
  of: 2,
  by: 3,
  preposition: 4,
  conjunction: 5,
  pronoun: 6,
  be: 7,
  have: 8,
  modal: 9,
  adverb: 10,
  number: 11,
  mark: 12,
} as const;
type WordClass = keyof typeof WORD_CLASS;

type Lists = Readonly<Partial<Record<WordClass, string>>>;

const ENGLISH: Lists = {
  determiner:
    'the a an this that these those his her its their our my your some any each every no another such',
  of: 'of',
  by: 'by',
  preposition: `in on at from to with for after before during over under against into near between through until since
    inside outside around across along toward towards amid among behind beside besides beyond despite except following
    including involving like off onto per than throughout upon via within without about above below down up out`,
  conjunction:
    'and or but nor yet if because although though while whereas as so unless when where whether how why',
  pronoun:
    'he she it they him them we us i you me himself herself itself themselves who whom whose which what there here',
  be: 'is are was were be been being am',
  have: 'has have had having',
  modal: 'will would shall should can could may might must do does did not to',
  adverb: `also only still just later then now already again even almost recently yesterday today tomorrow tonight
    immediately least approximately nearly roughly apparently reportedly allegedly meanwhile however moreover very too soon ago never always today`,
  number: 'one two three four five six seven eight nine ten eleven twelve several many few dozens scores',
};

const FRENCH: Lists = {
  determiner:
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes tout toute tous",
  of: "de du d' des",
  by: 'par',
  preposition: `a au aux dans en sur sous avec sans pour contre vers chez entre depuis pendant apres avant lors devant
    derriere pres selon malgre parmi hors durant jusque jusqu'`,
  conjunction: "et ou mais donc ni car si comme quand lorsque puisque que qu' afin",
  pronoun: "il elle ils elles on nous vous je tu lui eux se s' y qui dont celui celle ceux celles c' cela",
  be: 'est sont etait etaient ete etre sera seront fut furent soit etant',
  have: 'a ont avait avaient ayant aura auront avoir eu',
  modal: "ne n' pas peut peuvent doit doivent devait va vont pourrait faire fait",
  adverb:
    "aussi seulement encore deja hier aujourd'hui demain ensuite alors ainsi tres plus moins notamment bien",
  number: 'deux trois quatre cinq six sept huit neuf dix onze douze plusieurs quelques dizaines',
};

const SPANISH: Lists = {
  determiner:
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra todo toda todos todas otro otra otros otras',
  of: 'de del',
  by: 'por',
  preposition: `a al en con sin para contra hacia hasta desde entre sobre tras durante segun mediante ante bajo cerca
    dentro fuera`,
  conjunction: 'y e o u pero sino ni que si como cuando porque mientras aunque pues',
  pronoun: 'el ella ellos ellas se le les lo nos yo usted ustedes quien quienes cual cuales donde cuyo cuya',
  be: 'es son era eran fue fueron ser sido siendo sera seran esta estan estaba estaban estado',
  have: 'ha han habia habian haber hubo habra',
  modal: 'no puede pueden debe deben podria va van',
  adverb: 'tambien solo ya ayer hoy manana despues luego entonces asi muy mas menos aun todavia',
  number:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce varios varias algunos algunas decenas',
};

const ARABIC: Lists = {
  determiner: 'هذا هذه ذلك تلك هؤلاء بعض كل جميع',
  of: '',
  by: '',
  preposition: 'في من على الى عن مع ب ل ك بعد قبل خلال ضد نحو بين منذ عند لدى حول داخل خارج قرب امام',
  conjunction: 'و ف او ثم لكن ان اذا لان حيث بينما كما عندما حين',
  pronoun: 'هو هي هم الذي التي الذين ما انه انها انهم',
  be: 'كان كانت كانوا يكون تكون',
  have: 'قد لقد تم يتم تمت',
  modal: 'لا لم لن سوف ليس',
  adverb: 'ايضا فقط امس اليوم غدا',
  number: 'واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة عدة',
};

const LISTS: Readonly<Record<string, Lists>> = { en: ENGLISH, fr: FRENCH, es: SPANISH, ar: ARABIC };

/** The class of each closed word of a language, as in {@link WORD_CLASS}; English for languages without a list. */
export function closedWords(language: string): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [name, words] of Object.entries(LISTS[language] ?? ENGLISH))
    for (const word of words.split(/\s+/)) {
      const folded = foldWord(word);
      const index = Object.entries(WORD_CLASS).find(([other]) => other === name)?.[1];
      if (folded !== '' && index !== undefined && !classes.has(folded)) classes.set(folded, index);
    }
  return classes;
}
