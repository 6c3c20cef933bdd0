import { type Grammar, wordClass as words } from '../grammar.ts';
import { NAME_WORDS } from './name-words.ts';

/** Closed word classes of English. */
export const GRAMMAR: Grammar = {
  inquiries: words('investigating investigation investigations inquiry probe investigators investigate'),
  praises: words(
    'praised praising praise celebrated celebrating hailed hailing glorified glorifying applauded justified justifying lauded',
  ),
  unitWords: words(
    'unit units patrol patrols column commando commandos battalion brigade troops jets planes drones elements helicopters snipers officers agents soldiers forces members team teams artillery',
  ),
  passive: words('was were been being is are be get got gets'),
  pluperfect: words('had'),
  articles: words('a an'),
  definite: words('the this these those their his her its'),
  of: words('of among'),
  breaks: words(
    `of in on at by from to with for after before during over under against into near between through until since
     and or but that which who whom whose where when while as is are was were be been being has have had do does did
     will would can could may might must said says told according because if then than , ; : . ! ? ( ) — –
     also later still inside outside around across along among toward towards amid including involving`,
  ),
  by: words('by'),
  and: words('and , as well plus &'),
  during: words('during throughout'),
  monthWords: words('month year months half quarter semester calendar'),
  inPlace: words('in at inside across throughout'),
  nearPlace: words('near outside around close'),
  fromPlace: words('from'),
  toPlace: words('to into towards toward for'),
  viaPlace: words('via through'),
  activeIn: words('operating operated operates operate active based'),
  placeNouns: words(
    `city town village district province region governorate neighbourhood neighborhood suburb suburbs county department
     prefecture municipality commune area state regency quarter island islands camp enclave airport prison square street
     outskirts mountains mountain valley desert coast border cities towns villages port districts provinces regions governorates suburbs
     neighbourhoods neighborhoods counties municipalities communes departments areas states delegation delegations sub-district
     subdistrict barangay ward parish canton quarters township division peninsula basin`,
  ),
  placeHeads: words(
    'mount lake jebel djebel jabal camp port fort barangay sidi ain oued wadi tell tal kafr beni ras',
  ),
  placeParticles: words('al el as ad ash ar az at'),
  besideWords: words(
    'north south east west northeast northwest southeast southwest outskirts edge vicinity suburbs kilometres kilometers km miles',
  ),
  placeWords: words(
    `northern southern eastern western central north south east west northeastern northwestern southeastern southwestern
     north-eastern coastal capital 's - seaside border tourist resort restive nearby such as like including major
     destinations several various two three four five many other different out enclave greater lower upper`,
  ),
  notPlaces: words(
    `the a an of and man mans may march june april august police army islam islamic muslim muslims jihad allah god king prince
     general major captain colonel minister president interior ministry state states service services security national
     central bureau court monday tuesday wednesday thursday friday saturday sunday january february july september
     october november december mr mrs ms dr sheikh shaykh imam abu ibn bin abd al el mohammed mohamed muhammad ahmed
     ali hassan said hussein omar ibrahim khalid yusuf abdel he she they it we you i his her their our my this that
     these those there here today on in at by for from to with as but not no yes if when while who what which where why
     how new many most some several two three four five six seven eight nine ten one
     other others both all every each more less university school institute center centre council committee commission
     party shiite shiites shia sunni sunnis kurdish jewish yazidi alawite druze coptic front movement union league group brigade battalion forces force guard guards guardia civil world war street
     news press agency post times morning day night week year christmas christian christians eve easter ramadan read
     share follow image photo source sources related menu sign free premium join start video reading nice sale bar
     africa europe asia maghreb sahel west east north south northern southern eastern western central middle gulf
     mediterranean sahara station stations station stations internet telegram facebook twitter whatsapp mobile bath villages orange temple young son bay hope victoria page many split much best bell rock`,
  ),
  aged: words('aged ages age'),
  against: words('against'),
  lasting: words(
    `conflict war insurgency campaign law ban rule feud mosque church building regime reign dispute group organisation organization
     movement sentence term ceasefire truce struggle rebellion career marriage embargo occupation presence treaty tradition bridge
     fight battle history operation mission program programme project plan deal agreement state country institution school`,
  ),
  agedFill: words(
    'whose all are were is was range ranges ranging ranged vary from of between and who the about around group , to',
  ),
  years: words('years year'),
  given: words('for'),
  terms: words('prison jail imprisonment custody behind bars detention'),
  demands: words(
    'seek seeks sought demand demands demanded request requests requested asked asks faces face facing risks risk risked could may might',
  ),
  old: words('old age'),
  fakes: words('fake hoax dummy replica toy imitation mock inert'),
  pronouns: words('he she they him her them it whom these those'),
  others: words('other others more another further'),
  modals: words('will would could may might should shall can if whether'),
  shot: words('shot shoot shooting gunned'),
  subordinators: words('before after while when as until'),
  suspected: words(
    'suspected alleged presumed accused wanted would-be armed masked radical radicalised radicalized extremist islamist jihadist jihadi salafist hooded',
  ),
  dying: words('die died dies dying perish perished lose lost losing dead'),
  fillers: words('have has had been also more others people were later reported left lay confirmed suspects'),
  consisting: words('consisting comprising comprised composed made consisted comprises totalling numbering'),
  strong: words('member members man woman person strong people'),
  including: words('including among them included such like'),
  infinitive: words('to'),
  clauses: words(
    'who which that while when where after before as because although though whose including ; —',
  ),
  copulas: words('are were is was all of men women suspects people'),
  under: words(
    'arm branch bureau squad unit division wing part belongs belonging reports reporting answers attached affiliated subordinate under',
  ),
  holding: words('carrying carried possessing possessed'),
  occasions: words(
    `talks meeting meetings summit election elections rally rallies funeral funerals prayers conference session sessions vote
     march marches ceremony hearing hearings negotiations discussions drill drills exercise exercises protest protests vigil
     referendum polls workshop workshops seminar seminars burial burials service services mass masses wake wakes briefing briefings
     conferences celebration celebrations festival festivals parade parades demonstration demonstrations primaries inquest review
     debate debates dinner contest concert concerts consultation consultations auction auctions match matches game games tournament
     trial trials exam exams exhibition exhibitions memorial memorials ceremonies vigils interview interviews referendums gathering
     gatherings retreat training course courses inquiry responsible accountable hostage`,
  ),
  thatWords: words('that'),
  allWords: words('both all'),
  listedAmong: words('among amongst'),
  landWords: words('country territory land area'),
  those: words('those'),
  outOf: new Set(['in', 'out of', 'out of every', 'in every']),
  superlatives: words(
    'biggest largest deadliest worst bloodiest first most gravest heaviest highest greatest',
  ),
  sceneWords: words('scene spot'),
  attackerWords: words(
    'attacker attackers assailant assailants gunman gunmen bomber bombers shooter shooters knifeman knifemen hijacker hijackers raider raiders perpetrator perpetrators',
  ),
  anotherWords: words('another'),
  anniversaries: words(
    'anniversary anniversaries commemorate commemorates commemorated commemoration remembrance remembers',
  ),
  proceedings: words(
    'trial trials retrial appeal appeals extradite extraditing extradition jury jurors defendant defendants verdict sentencing bill lawmakers',
  ),
  genreLabels: words(
    'interview analysis opinion comment commentary explainer editorial profile essay review',
  ),
  occurrences: words(
    'incidents attacks explosions blasts bombings operations raids ambushes shootings clashes encounters strikes',
  ),
  severalWords: words('separate different two three four five six'),
  paperwork: words(
    'registered filed lodged opened dated published born issued sentenced convicted enacted founded adopted',
  ),
  sayers: words(
    'said says told tells added stated confirmed announced claimed explained insisted wrote tweeted noted',
  ),
  comesAfter: words('came comes coming come follows followed following'),
  fighters: words(
    `terrorist terrorists militant militants insurgent insurgents fighter fighters jihadist jihadists jihadi jihadis gunman gunmen
     bandit bandits rebel rebels extremist extremists khwarij khawarij infiltrator infiltrators commander commanders`,
  ),
  beforehand: words('previously already formerly'),
  lawful: words(
    'arrest arrests arrested arresting apprehended apprehend apprehending nabbed nab nabs remanded handcuffed cuffed',
  ),
  firstly: words('first'),
  duals: words('both'),
  sums: new Set(['in all', 'all told', 'altogether altogether', 'in total']),
  youngest: words('youngest'),
  oldest: words('oldest eldest'),
  likens: words('as'),
  describes: words(
    'living residing resident born based working aged wanted suspected accused convicted charged thought believed known',
  ),
  ofTheirs: words('his her their'),
  laterWords: words('later now then finally eventually subsequently'),
  singular: words('he she him her'),
  keepsThings: words('hold holds held holding caught catch catches'),
  cases: words('warrant warrants charge charges count counts suspicion allegation allegations wanted'),
  parents: words('mother father parent parents mum mom dad grandmother grandfather widow widower'),
  reacts: words(
    `condemned condemn condemns condemning condemnation denounced denounces denouncing deplored deplores decried decries mourned mourns
     mourning commemorated commemorates commemorating remembered recalled recalls debated discussed lamented protested bemoaned slammed
     regretted`,
  ),
  possessives: words('his her their its'),
  tries: words('tried tries trying try attempted attempts attempting attempt sought'),
  adjectivesFirst: true,
  severalEnding: /s$/,
  tollWord: /toll$/,
  deathTolls: words('toll'),
  deadliest: words('deadliest bloodiest'),
  inhabitants: words('inhabitants residents souls'),
  makesUp: words(
    'account accounts accounted accounting represent represents represented representing constitute constitutes constituted comprise comprises make makes made form formed',
  ),
  briefTimes: words('week days hours weekend day hour'),
  holds: words('houses housed holds held hosts hosted shelters sheltered accommodates contains'),
  published: words('published released issued unveiled presented reported disclosed'),
  orders: words('followed leads lead leading tops topped topping behind ahead trailing'),
  differences: new Set([
    'more than',
    'fewer than',
    'less than',
    'higher than',
    'lower than',
    'above',
    'below',
  ]),
  ...NAME_WORDS,
};
