import { type ProseLexicon, words } from './lexicon.ts';

const ADJECTIVES = words(`
  foreign new more other others young old older armed alleged suspected known unknown male female local such active
  different separate further additional dead wounded returning total would-be returned registered individual or so
  and of`);

export const english: ProseLexicon = {
  numberWords: words(`
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions trillion trillions dozen dozens tens twenties thirties forties fifties sixties seventies
    eighties nineties twice thrice twos threes twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold
    tenfold percent percentage-point`),
  shares: [
    'half of',
    'half the',
    'half were',
    'half are',
    'half a',
    'one half',
    'a third of',
    'one third',
    'a third were',
    'a quarter of',
    'one quarter',
    'a fifth of',
    'one fifth',
    'one sixth',
    'a tenth of',
    'one tenth',
    'scores of',
  ],
  notShares: words('first second other latter former later earlier either'),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  monthTails: new Set(),
  monthCapital: true,
  dateGlue: words('of the ,'),
  listGlue: words(', and or to until till through & - – — /'),
  yearCues: words(`
    in since with of until till from to between by during before after throughout through circa c early late mid year years
    summer spring autumn fall winter around about ramadan into past post pre end beginning start dated for`),
  figureCues: words('of to by from between around about for into past at with'),
  figureHeads: words(`
    total totals sum maximum minimum average mean median number numbers out figure rose rise risen fell fall fallen grew
    grown increased increase dropped drop declined decline amounted amount up down least most than nearly
    almost roughly approximately`),
  determiners: words('the its their his her this that a an our'),
  decadeCues: words('the early late mid - 1990s'),
  counted: words(`
    fighters fighter people persons person individuals men women children boys girls minors adults suspects members
    militants terrorists jihadists extremists recruits volunteers returnees prisoners detainees inmates convicts victims
    civilians soldiers police policemen officers agents officials troops operatives followers supporters sympathisers
    sympathizers nationals citizens foreigners residents migrants refugees tourists attacks attack plots plot operations
    operation arrests arrest raids cells cell networks groups events incidents cases case records reports documents
    deaths dead killed injured wounded arrested detained convicted casualties fatalities bombings explosions shootings
    kidnappings weapons firearms handguns pistols rifles rounds bullets cartridges knives explosives bombs devices
    handcuffs kilograms kilos kg grams tonnes dollars euros dirhams pounds percent per days weeks months years hours
    minutes times households families mosques schools villages towns cities provinces regions countries states sites
    accounts websites vehicles cars km kilometres kilometers miles metres points items statements sentences warnings`),
  describes: (word, capital) =>
    ADJECTIVES.has(word) || capital || /(?:ed|ing|an|ese|ish|ic|al|ist|ive|ous|able|ary)$/.test(word),
  stems: (word) => (word.endsWith("'s") ? [word.slice(0, -2)] : []),
};
