import type { NameWords } from '../grammar.ts';

const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((phrase) => phrase.trim()));

/** How English names of armed organisations and public bodies are built. */
export const NAME_WORDS: NameWords = {
  nameJoins: phrases("of|for|and|the|-|&|against|'s|'"),
  nameCalls: phrases(
    'called|named|dubbed|calling itself|known as|call itself|styled itself|calls itself|called itself|calling themselves|naming itself',
  ),
  namedSides: phrases(
    'group|groups|organisation|organization|movement|militia|faction|outfit|cell|network|army|gang|front|brigade',
  ),
  armedNames: phrases(
    `mujahideen|mujahidin|mujahedin|jamaat|jamaah|jamaath|jama'at|thowheed|thowheeth|tawhid|katiba|katibat|lashkar|harakat|jaish|jund|
     ansar|ansarullah|hizb|hizbul|liwa|sipah|tehreek|tehrik|liberation army|liberation front|liberation tigers|liberation movement|liberation force|
     resistance army|resistance front|resistance movement|revolutionary army|revolutionary front|salvation front|martyrs brigade|
     martyrs brigades|democratic forces|islamic army|islamic jihad|volunteer force|mobilisation front|republican army`.replace(
      /\n\s*/g,
      '',
    ),
  ),
  bodyNouns: phrases(
    'department|directorate|bureau|agency|service|services|command|unit|division|office|squad|branch|task|commissariat|presidency|authority|battalion|brigade|group|section|centre|center|corps|council|headquarters|committee|administration|force|forces|team|inspectorate|division|regiment',
  ),
  bodyFields: phrases(
    'security|intelligence|counter|counterterrorism|counterterror|terrorism|terror|anti|criminal|investigation|investigations|investigative|operations|tactical|crime|defence|defense|military|action|information|surveillance|border|frontier|internal|special|protection|narcotics|infantry|mechanised|mechanized|armoured|armored|artillery|airborne|commando|reaction|response',
  ),
  forceNames: phrases(
    'police|policing|army|gendarmerie|navy|constabulary|rangers|swat|peshmerga|coast guard|guards',
  ),
  courtNames: phrases('judicial|court|tribunal|prosecutor|prosecutors|prosecution|prosecutions|magistrate'),
  ministryNames: phrases('ministry'),
};
