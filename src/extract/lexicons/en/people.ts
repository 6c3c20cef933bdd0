import { type PersonSense, personEntries, SENSES } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

const { suspect, neutral, victim, police, soldier, official } = SENSES;

/** `one/many`; a word without a slash takes the regular plural. */
const people = (list: string, sense: PersonSense): LexiconEntry[] =>
  personEntries(list, sense, (word) => `${word}s`);

function groups(list: string): LexiconEntry[] {
  return list
    .split('|')
    .flatMap((word) => [
      ...phrases(word, { kind: 'group', plural: false }),
      ...phrases(`${word}s`, { kind: 'group', plural: true }),
    ]);
}

/** Words for nationals that are adjectives too, but for those in -man and the like. */
const DEMONYMS =
  `Moroccan|Tunisian|Algerian|Libyan|Egyptian|Syrian|Iraqi|Iranian|Turk|Afghan|Pakistani|Indian|Bangladeshi|Sri Lankan|
Indonesian|Malaysian|Filipino|Thai|Uzbek|Tajik|Kyrgyz/Kyrgyz|Kazakh|Chechen|Dagestani|Russian|Ukrainian|Belarusian|German|Belgian|Briton|
Frenchman/Frenchmen|Frenchwoman/Frenchwomen|Spaniard|Italian|Dutchman/Dutchmen|Dutchwoman/Dutchwomen|Swede|Dane|Norwegian|Finn|Austrian|
American|Canadian|Australian|New Zealander|Argentine|Brazilian|Colombian|Nigerian|Nigerien|Malian|Somali|Kenyan|Ugandan|Tanzanian|Ethiopian|
Eritrean|Sudanese/Sudanese|Chadian|Cameroonian|Senegalese/Senegalese|Ghanaian|Ivorian|Togolese/Togolese|Burkinabe/Burkinabe|Mozambican|
Congolese/Congolese|Rwandan|Burundian|South African|Saudi|Yemeni|Emirati|Kuwaiti|Jordanian|Lebanese/Lebanese|Palestinian|Israeli|Kurd|
Albanian|Kosovar|Bosnian|Serb|Macedonian|Croat|Bulgarian|Romanian|Greek|Pole|Czech|Portuguese/Portuguese|Irishman/Irishmen|Mauritanian|
Nepali|Chinese/Chinese|Japanese/Japanese|Maldivian|Mauritian|Azerbaijani|Georgian|Armenian`.replace(
    /\n/g,
    '',
  );

/** English words for people and for the groups that are dismantled. */
export const PEOPLE: readonly LexiconEntry[] = [
  ...people(
    `suspect|terror suspect|militant|terrorist|jihadist|jihadi|extremist|Islamist|insurgent|rebel|gunman/gunmen|
     attacker|assailant|bomber|suicide bomber|fighter|foreign fighter|assassin|killer|hijacker|kidnapper|
     operative|accomplice|sympathiser|sympathizer|follower|supporter|recruiter|recruit|returnee|ringleader|
     ring leader|leader|commander|conspirator|plotter|would-be attacker|would-be bomber|facilitator|financier|
     radical|fugitive|wanted man/wanted men|detainee|defendant|perpetrator|shooter|infiltrator|emir|agent of the group|
     mastermind|cell member|gang member|convert|affiliate|loyalist|Salafist|neo-Nazi|separatist|smuggler|trafficker|
     terrorist operative|dissident|wanted person/wanted persons|bomb maker|bomb-maker|bombmaker|cell leader|courier|
     would-be suicide bomber|raider|arsonist|stabber|knifeman/knifemen|kamikaze|jihadi bride|propagandist|preparator|
     guerrilla|combatant|sniper|bandit|brigand|outlaw|militiaman/militiamen|sub-leader|takfiri|fund-raiser|fundraiser|quartermaster|paymaster|middleman/middlemen|go-between|henchman/henchmen|gunrunner|gun-runner|arms dealer|arms supplier|logistician|logistics supplier|lookout|forger|document forger|bagman/bagmen|fixer|enforcer|ideologue|warlord|chieftain|kingpin|right-hand man/right-hand men|second-in-command|strongman/strongmen|mujahid/mujahideen|cyberjihadist|would-be jihadist|aspiring jihadist|wannabe jihadist|would-be fighter|would-be martyr|jihadi fighter|sleeper agent|cell mate|Naxalite|Maoist|Maoist rebel|takfirist|wahhabist|neo-Nazi activist|far-right extremist|white supremacist|hostage-taker|hostage taker|car bomber|knife attacker|attack planner|bomb maker|explosives expert|bomb expert|suicide attacker|suicide car bomber|lone attacker|lone wolf/lone wolves|assaulter|rioter|pirate|jailbird|escapee|absconder|collaborator|co-conspirator|co-defendant|inciter|hate preacher|radical preacher|extremist preacher|firebrand preacher|repeat offender|terror convict|ex-fighter|former fighter|Islamic State fighter|foot soldier|radical Islamist|accused person|planner|organiser|abductor|captor|ultra|cadre|associate|overground worker|over-ground worker|hybrid militant|khariji|khwarij/khawarij|miscreant|saboteur|terror associate|handler|sub-commander|area commander|wanted element|Talib|squad member|hitman/hitmen|triggerman/triggermen`.replace(
      /\n\s*/g,
      '',
    ),
    suspect,
  ),
  ...people(
    'element|expatriate|expat|owner|co-owner|landlord|caretaker|lodger|tenant|activist|aide|informant|informer|trainee|apprentice|shop owner|person/people|Frenchman/Frenchmen|compatriot|countryman/countrymen|companion|accessory/accessories|occupant|roommate|flatmate|neighbour|neighbor|ex-convict|asylum seeker|asylum-seeker|refugee claimant|job seeker|teen|adolescent|youngster|pensioner|retiree|electrician|welder|plumber|carpenter|butcher|baker|mechanic|cook|waiter|barber|hairdresser|tailor|cobbler|street vendor|clerk|cashier|salesman/salesmen|IT specialist|computer scientist|software developer|pharmacist|chemist|chemistry student|medical student|former soldier|ex-soldier|ex-policeman|former policeman|guard of honour|businessman/businessmen|petrol station attendant|member|individual|national|citizen|resident|other|one/ones|youth|teenager/teenagers|student|university student|brother|half-brother|half brother|twin|twin brother|sibling|cousin|relative|in-law|spouse|housemate|classmate|schoolmate|workmate|colleague|friend|foreigner|immigrant|migrant|native|adult|inmate|prisoner|driver|man/mans|preacher|imam|engineer|civil servant|shopkeeper|taxi driver|fisherman/fishermen|dual national',
    neutral,
  ),
  ...phrases('persons|more|others', { kind: 'person', plural: true, ...neutral }),
  ...people(
    'man/men|young man/young men|father|husband|son|nephew|uncle|grandfather|stepfather|father-in-law/fathers-in-law|brother-in-law/brothers-in-law|son-in-law/sons-in-law|stepson|grandson|boyfriend|fiancé',
    { ...neutral, sex: 'men' },
  ),
  ...people(
    'woman/women|young woman/young women|girl|mother|wife/wives|widow|daughter|sister|female|housewife/housewives|grandmother|stepmother|mother-in-law/mothers-in-law|sister-in-law/sisters-in-law|daughter-in-law/daughters-in-law|stepdaughter|granddaughter|niece|aunt|fiancée|young mother|schoolmistress/schoolmistresses|female student|female suspect|female recruit|female relative',
    {
      ...neutral,
      sex: 'women',
    },
  ),
  ...people('minor|teenage boy|underage boy|underage girl', { ...neutral, minor: true }),
  ...phrases(
    'men with rifles|men with guns|men with machetes|men with knives|men on motorcycles|men on motorbikes|men in military fatigues|men in army uniforms|men in camouflage|youths with guns|masked men|hooded men|armed men|heavily armed men',
    { kind: 'person', plural: true, role: 'suspect' },
  ),
  ...phrases('both of them|the two of them|the two men', {
    kind: 'person',
    plural: false,
    role: 'neutral',
    count: 2,
    adjective: true,
  }),
  ...phrases('pair', { kind: 'person', plural: false, role: 'neutral', count: 2, adjective: true }),
  ...phrases('duo', { kind: 'person', plural: false, role: 'neutral', count: 2 }),
  ...phrases('trio', { kind: 'person', plural: false, role: 'neutral', count: 3 }),
  ...phrases('couple|married couple', { kind: 'person', plural: false, role: 'neutral', count: 2 }),
  ...people(
    'headmaster|headmistress|headteacher|head teacher|school principal|lecturer|quarryman/quarrymen|quarry worker|fish trader|cattle trader|firewood collector|shop assistant|village head|village chief|traditional ruler|monarch|chief imam|health official|polling official|election worker|enumerator|telecom worker|road worker|mine worker|tea vendor|bus conductor|conductor|shoemaker|hawker|onlooker|parishioner|seminarian|warder|civilian|guard|security guard|bystander|passer-by/passers-by|passenger|villager|shopper|pedestrian|victim|farmer|fisher|worker|aid worker|humanitarian worker|labourer|journalist|reporter|teacher|doctor|nurse|child/children|boy|schoolgirl|pupil|hostage|herder|trader|concert-goer|reveller|miner|employee|local|motorist|commuter|student nurse|shepherd|herdsman/herdsmen|goatherd|cleaner|student teacher|cyclist|diner|customer|guest|shopkeeper victim|merchant|voter|mourner|pilgrim guest|vendor|bus driver|truck driver|hotel guest|child soldier|baby/babies|infant|toddler|schoolchild/schoolchildren|newborn|lawyer|displaced person/displaced people|refugee|elder|village elder|vigilante|volunteer|technician|engineer victim|construction worker|oil worker|health worker|vaccinator|vendor|construction labourer|bodyguard',
    victim,
  ),
  ...people('tourist|hiker|backpacker|holidaymaker|holiday-maker|visitor|trekker|traveller|traveler', {
    role: 'victim',
    target: 'tourists',
  }),
  ...people('worshipper|pilgrim|priest|churchgoer|monk|cleric|rabbi|imam victim|nun|Christian|Copt|pastor', {
    role: 'victim',
    target: 'religious',
  }),
  ...people(
    'police sergeant|police inspector|police superintendent|police corporal|police captain|police lieutenant|patrolman/patrolmen|police cadet|police officer|policeman/policemen|policewoman/policewomen|gendarme|officer|traffic policeman/traffic policemen|prison guard|border guard|police trainee|police recruit|customs officer|constable|detective|police commander|police chief|provincial police chief|district police chief|intelligence officer|intelligence agent|sub-inspector',
    police,
  ),
  ...people(
    'infantryman/infantrymen|sergeant|staff sergeant|army sergeant|corporal|lance corporal|army lieutenant|second lieutenant|non-commissioned officer|warrant officer|servicewoman/servicewomen|volunteer fighter|pro-government fighter|militia fighter|army volunteer|rifleman/riflemen|sailor|special police officer|naval officer|gunner|soldier|serviceman/servicemen|troop/troops|paratrooper|peacekeeper|UN peacekeeper|marine|ranger|conscript|cadet|army officer|military officer|sentry/sentries|legionnaire|paramilitary soldier|trooper|commando|guardsman/guardsmen|jawan|sepoy|reservist|airman/airmen|paramilitary/paramilitaries|auxiliary/auxiliaries|army commander|army colonel|army major|army captain|army general',
    soldier,
  ),
  ...phrases(
    'Levies personnel|FC personnel|Frontier Corps personnel|police constables|CRPF personnel|BSF personnel|Rangers personnel|law enforcers|lawmen|security members|security personnel|security men|police personnel|military personnel|army personnel|security officials|paramilitary personnel',
    {
      kind: 'person',
      plural: true,
      role: 'security',
      target: 'security_forces',
    },
  ),
  ...people(
    'official|minister|politician|lawmaker|judge|prosecutor|mayor|governor|diplomat|ambassador|member of parliament/members of parliament|tribal leader|councillor|district chief',
    official,
  ),
  ...people(DEMONYMS, { ...neutral, proper: true, adjective: true }),
  ...phrases('another', { kind: 'person', plural: false, ...neutral, adjective: true }),
  ...groups(
    'cell|network|terror cell|terrorist cell|sleeper cell|recruitment cell|jihadist cell|jihadi cell|ring|gang|recruitment network|recruitment ring|militant cell|group|extremist cell|terror group|terrorist group|terror network|terrorist network|jihadist network|financing network|cell of militants|smuggling ring|jihadist group|module|terror module|terrorist module|outfit|squad|hit squad|death squad|militia',
  ),
];
