const PARTICLE_KINDS = ['article', 'son', 'father', 'servant'] as const;

/**
 * Small words in front of a name's word. `article`: may be left out; `son`: son or daughter of; `father`: father or
 * mother of, part of the name; `servant`: servant of, never apart from what follows.
 */
export type Particle = (typeof PARTICLE_KINDS)[number];

const LATIN: Readonly<Record<Particle, string>> = {
  article: 'al el ul il le la les los las the lo aal',
  son: 'ben bin ibn bint bent ould oulad ouled awlad wuld weld walad ait ath nait beni bani banu banou',
  father: 'abu abou abo abi aba bou bu umm oum om um',
  servant: 'abd abdel abdul abdal abdoul abdil abdur abder abdes abden',
};
const ARABIC: Readonly<Record<Particle, string>> = {
  article: 'ال آل',
  son: 'بن ابن بنت ولد أولاد اولاد بني آيت ايت',
  father: 'أبو ابو أبي ابي أبا ابا أم ام بو',
  servant: 'عبد',
};

/** Words and their particle, folded as names are. */
export const PARTICLES: ReadonlyMap<string, Particle> = new Map([...entries(LATIN), ...entries(ARABIC)]);

/** How the article sounds before the letters of the sun: a particle only before a word with the same letter. */
export const SUN_ARTICLES: ReadonlySet<string> = new Set(
  'ar er ad ed an en as es ash esh ach ech at et az ez ath eth adh edh our ur'.split(' '),
);

/** Titles, ranks and small words of European names: worth little either way. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `mr mrs ms mme mlle dr prof sheikh cheikh shaykh sheik jeque haj hadj hajj hajji haji sidi si moulay mulay moulay
  lalla sayyid sayed sid emir amir imam general colonel captain capitaine president ministre minister de du des del
  della di da do dos van von der den ter y e et and und
  الشيخ شيخ الحاج حاج سيدي سي مولاي لالة السيد سيد الأمير أمير الإمام إمام الدكتور دكتور العقيد الجنرال الرئيس`.split(
    /\s+/,
  ),
);

function entries(lists: Readonly<Record<Particle, string>>): [string, Particle][] {
  return PARTICLE_KINDS.flatMap((particle) =>
    lists[particle].split(' ').map((word): [string, Particle] => [word, particle]),
  );
}
