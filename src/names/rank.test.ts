import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, keepPrepared, prepareName, rankNames } from './index.ts';

/** Spellings of one name; every two of a line are the same. */
const SAME: readonly (readonly string[])[] = [
  ['Khyam', 'Khiame', 'Khiyam', 'الخيام', 'El Khyam'],
  ['Abdelhak', 'Abdelhaq', 'Abdul Haqq', 'عبد الحق', 'عبدالحق'],
  ['Daech', 'Daesh', 'ISIS', 'EI', 'داعش', 'Islamic State', 'Estado Islámico', "l'État islamique"],
  ['Abderrahmane', 'Abdul Rahman', 'Abdurrahman', 'عبد الرحمن'],
  ['Hassan', 'Hasan', 'حسن'],
  ['Hussein', 'Houcine', 'حسين'],
  ['Youssef', 'Yusuf', 'يوسف'],
  ['Gaddafi', 'Kadhafi', 'Qaddafi', 'القذافي'],
  ['Jamal', 'Djamel', 'جمال'],
  ['Khaled', 'Jaled', 'خالد'],
  ['Walid', 'Oualid', 'وليد'],
  ['Ghazali', 'Rhazali', 'الغزالي'],
  ['Ben Ali', 'Benali', 'Ibn Ali', 'بن علي', 'ابن علي'],
  ['Abou Iyad', 'Abu Iyad', 'أبو عياض'],
  ['Nour Eddine', 'Noureddine', 'نور الدين'],
  ['Fatima', 'Fatimah', 'فاطمة', 'فاطمه'],
  ['Nador', 'الناظور', 'ناظور'],
  ['Salé', 'Sale', 'سلا'],
  ['Marrakech', 'Marrakesh', 'مراكش'],
  ['Laâyoune', 'El Aaiún', 'العيون'],
  ['Casablanca', 'الدار البيضاء', 'Dar el Beida'],
  ['Aleppo', 'Alep', 'حلب'],
  ['AQIM', 'Aqmi', 'Al-Qaïda au Maghreb islamique', 'القاعدة في بلاد المغرب الإسلامي'],
  ['JNIM', 'GSIM', 'جماعة نصرة الإسلام والمسلمين'],
  ['Taliban', 'talibanes', 'les talibans', 'حركة طالبان'],
  ['al-Shabaab', 'Shebab', 'حركة الشباب'],
  ['DGSN', 'D.G.S.N.', 'المديرية العامة للأمن الوطني'],
  ['BCIJ', "Bureau central d'investigation judiciaire", 'المكتب المركزي للأبحاث القضائية'],
  ['Guardia Civil', 'Garde civile', 'الحرس المدني'],
  ['Mohamed Ould Abdelaziz', 'Muhammad Ould Abdel Aziz', 'محمد ولد عبد العزيز'],
  ['Mokhtar Ali Belhaj', 'Mokhtar Belhaj', 'مختار بلحاج'],
  ['Brigade of Desert Riders', 'BDR'],
  ['Горбунов', 'Gorbunov'],
];

/** Full names, which hold some of the names above. */
const FULL: readonly (readonly string[])[] = [
  ['Abdelhak El Khyam', 'Khiame Abdelhak', 'A. Khyam', 'عبد الحق الخيام'],
];

/** Near names that are others. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Hassan', 'Hussein'],
  ['حسن', 'حسين'],
  ['حسن', 'Hussein'],
  ['Said', 'Saad'],
  ['سعيد', 'Saad'],
  ['سعد', 'Said'],
  ['Ahmed', 'Mohamed'],
  ['أحمد', 'Mohamed'],
  ['Mohamed', 'Mahmoud'],
  ['محمد', 'Mahmoud'],
  ['Ahmed', 'Hamid'],
  ['Salé', 'Salah'],
  ['Sale', 'Salah'],
  ['سلا', 'Salah'],
  ['صلاح', 'Salé'],
  ['Nador', 'Nadir'],
  ['نادر', 'Nador'],
  ['AQIM', 'AQAP'],
  ['AQIM', 'al-Qaida'],
  ['ISIS', 'ISWAP'],
  ['Islamic State', 'Islamic Jihad'],
  ['DGSN', 'DGST'],
  ['DGSI', 'DGSE'],
  ['MI5', 'MI6'],
  ['Taliban', 'Tehrik-i-Taliban Pakistan'],
  ['Fatah', 'Fatima'],
  ['فتاح', 'Fatima'],
  ['Omar', 'Amr'],
  ['عمر', 'Amr'],
  ['عمرو', 'Omar'],
  ['Rachid', 'Rachida'],
  ['رشيد', 'Rachida'],
  ['Karim', 'Karima'],
  ['كريمة', 'Karim'],
  ['Samir', 'Samira'],
  ['Khalid', 'Khalil'],
  ['Jamal', 'Kamal'],
  ['Yassine', 'Yasser'],
  ['Mansour', 'Mansouri'],
  ['Zarqawi', 'Zawahiri'],
  ['Abdelhak', 'Abdelkrim'],
  ['عبد الحق', 'Abdelkader'],
  ['Abdelhak', 'Hakim'],
  ['Ben Ali', 'Ali'],
  ['Abu Omar', 'Omar'],
  ['Ahmed Benali', 'Mohamed Benali'],
  ['Ahmed Khyam', 'محمد الخيام'],
  ['B. Khyam', 'Abdelhak Khyam'],
  ['Oran', 'Iran'],
  ['Niger', 'Nigeria'],
  ['Mali', 'Malta'],
  ['Tunis', 'Tunisia'],
  ['Battalion 12', 'Battalion 13'],
  ['Khyam', ''],
];

const pairsOf = (names: readonly string[]) =>
  names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

describe('names', () => {
  it.each([...SAME, ...FULL].flatMap(pairsOf))('%j is %j', (a, b) =>
    expect(compareNames(a, b)).toBeGreaterThanOrEqual(0.5),
  );
  it.each(DIFFERENT)('%j is not %j', (a, b) => expect(compareNames(a, b)).toBeLessThan(0.5));

  it('every spelling finds its own name first among all the others', () => {
    const lost = SAME.flatMap((names, n) => {
      const others = SAME.filter((_, i) => i !== n).flat();
      return pairsOf(names)
        .filter(([a, b]) => rankNames(a, [...others, b])[0]?.candidate !== b)
        .map(([a, b]) => `${a}: ${b}`);
    });
    expect(lost).toEqual([]);
  });
});

const word = fc.constantFrom(
  ...SAME.flat(),
  ...DIFFERENT.flat(),
  'l’Hôtel',
  'ben',
  'بن',
  'A.',
  '12',
  '…',
  'O’Brien',
  'de la',
  'ال',
);
const name = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 20 }),
);

describe('laws', () => {
  it('a score is from 0 to 1 and the same both ways', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const score = compareNames(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareNames(b, a)).toBeCloseTo(score, 9);
      }),
    );
  });

  it('a name is itself, as far as it has letters', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const written = words.join(' ');
        fc.pre(prepareName(written).tokens.length > 0);
        expect(compareNames(written, written)).toBeGreaterThan(0.5);
      }),
    );
  });

  it('a ranking holds each candidate once, best first, whatever their order', () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 12 }), (query, candidates) => {
        const ranking = rankNames(query, candidates);
        expect(ranking.map(({ candidate }) => candidate).sort()).toEqual([...candidates].sort());
        expect(rankNames(query, [...candidates].reverse())).toEqual(ranking);
        for (const [i, { score }] of ranking.entries())
          expect(score).toBeLessThanOrEqual(ranking[i - 1]?.score ?? 1);
      }),
    );
  });

  it('names that are kept ready rank as fresh ones do', () => {
    const prepare = keepPrepared(3);
    const names = SAME.flat();
    for (const query of names.slice(0, 20))
      expect(rankNames(prepare(query), names.map(prepare))).toEqual(rankNames(query, names));
  });
});
