import { bodyEntries, foundingEntries, stepEntries, themeEntries } from '../entries.ts';
import type { Founding, LexiconEntry, MeasureKind } from '../lexicon.ts';

/** Things that states set up, by kind; a plural is given where it is used of one measure. */
const BODIES: Readonly<Record<MeasureKind, string>> = {
  law: 'law|laws|act|bill|legislation|decree|decrees|ordinance|penal code|criminal code|criminal procedure code|code of criminal procedure|statute|amendment|amendments|anti-terrorism law|counterterrorism law|counter-terrorism law|anti-terror law|anti-terrorism act|terrorism act|prevention of terrorism act|security law|regulation|regulations|the power|the powers|power to|powers to|more powers|new powers|broader powers|wider powers|sweeping powers|legal framework|legal arsenal|provisions|sanctions regime|directive|constitutional amendment|emergency law',
  institution:
    "bureau|agency|council|commission|centre|center|institute|unit|court|tribunal|special court|directorate|department|task force|joint task force|authority|committee|foundation|fusion centre|fusion center|coordination centre|coordination center|secretariat|special unit|counterterrorism unit|police unit|observatory|ombudsman|inspectorate|national guard|coordinator|prosecutor's office|special prosecutor|office of|cell of coordination|taskforce|command|brigade|security body|high authority|pole|academy",
  programme:
    'programme|program|programmes|programs|plan|action plan|national plan|strategy|national strategy|counterterrorism strategy|initiative|scheme|project|framework|roadmap|road map|curriculum|hotline|prevention campaign|awareness campaign|national action plan|prevention strategy|campaign',
  operation:
    'operation|deployment|state of emergency|security plan|military campaign|offensive|surveillance campaign|border fence|border wall|security barrier|barrier|fence|trench|patrols|joint patrols|curfew|no-fly zone|reinforced patrols|surveillance and prevention campaign',
  religious:
    'training institute for imams|imam training|imam training institute|institute for imams|institute for the training of imams|religious institute|islamic institute|religious council|council of scholars|fatwa council|religious education|friday sermons|imam training centre|training centre for imams|training programme for imams|training program for imams|training school for preachers|religious curriculum|mosque reform|council of ulema|religious scholars council|charter of imams',
  reintegration:
    'rehabilitation programme|rehabilitation program|deradicalisation programme|deradicalization program|deradicalisation program|deradicalization programme|reintegration programme|reintegration program|reconciliation programme|reconciliation program|disengagement programme|disengagement program|exit programme|exit program|rehabilitation centre|rehabilitation center|deradicalisation centre|deradicalization center|reinsertion programme|reintegration centre|reintegration center|aftercare programme|aftercare program|halfway house|safe corridor programme|safe corridor program|amnesty programme for defectors|defectors programme|defectors program|rehabilitation camp',
  political:
    'pardon|pardons|royal pardon|royal pardons|presidential pardon|presidential pardons|amnesty|amnesties|general amnesty|national dialogue|referendum|truce|ceasefire|peace talks|peace agreement|peace deal|peace accord|reconciliation charter|charter for peace|charter for peace and national reconciliation|political reform|political reforms|constitutional reform|constitutional reforms|new constitution|concord law',
  cooperation:
    'agreement|agreements|cooperation agreement|security agreement|memorandum of understanding|treaty|pact|accord|protocol|extradition treaty|partnership|coalition|alliance|joint force|multinational force|multinational joint task force|liaison office|liaison officers|working group|joint committee|joint commission|joint investigation teams|joint centre|joint center|counterterrorism cooperation|security cooperation|cooperation on security|joint declaration|arrest warrant scheme|security partnership',
};

/** `form: words`, by what they do to a body and the kinds that they go with. */
const FOUNDINGS: readonly (readonly [kinds: string, form: Founding, list: string])[] = [
  [
    'institution programme reintegration religious operation cooperation political',
    'past',
    'created|established|set up|founded|formed|inaugurated|opened|unveiled|instituted|constituted|put in place|stood up|merged into|expanded|reorganised|reorganized|restructured|strengthened',
  ],
  [
    'institution programme reintegration religious operation cooperation political',
    'gerund',
    'creating|establishing|setting up|founding|forming|inaugurating|opening|instituting',
  ],
  [
    'institution programme reintegration religious operation cooperation political',
    'noun',
    'creation of|establishment of|setting-up of|formation of|inauguration of|opening of|foundation of',
  ],
  [
    'institution law programme',
    'past',
    'provided for|provided for in|enshrined in|provided for by|mandated by',
  ],
  [
    'law programme political operation',
    'past',
    'adopted|passed|enacted|approved|ratified|promulgated|introduced|amended|signed into law|came into force|entered into force|came into effect|took effect|tightened|toughened|revised|updated|extended|endorsed|decreed|proclaimed|declared|imposed|voted through|voted for|broadened|reinforced|strengthened',
  ],
  [
    'law programme political operation',
    'gerund',
    'adopting|passing|enacting|approving|ratifying|introducing|amending|tightening|revising|declaring|imposing',
  ],
  [
    'law programme political operation',
    'noun',
    'adoption of|passage of|passing of|enactment of|ratification of|introduction of|amendment of|approval of|entry into force of|proclamation of|declaration of|revision of|reform of',
  ],
  [
    'programme operation reintegration religious cooperation institution political',
    'past',
    'launched|rolled out|started|began|begun|initiated|introduced|kicked off|implemented|piloted|deployed|built|erected|completed|mounted|relaunched|resumed|set in motion',
  ],
  [
    'programme operation reintegration religious cooperation institution political',
    'gerund',
    'launching|rolling out|starting|initiating|implementing|deploying',
  ],
  [
    'programme operation reintegration religious cooperation institution political',
    'noun',
    'launch of|launching of|roll-out of|rollout of|start of|implementation of|deployment of|introduction of',
  ],
  [
    'cooperation political',
    'past',
    'signed|renewed|concluded|joined|ratified|sealed|struck|revived|resumed|upgraded|brokered|reached|inked|acceded to|entered into',
  ],
  ['cooperation political', 'noun', 'signing of|renewal of|conclusion of|signature of|accession to'],
  [
    'law political',
    'past',
    'granted|gave|expanded|extended|issued|received|handed|offered|announced|conferred',
  ],
  ['law political', 'gerund', 'granting|giving|expanding|extending|issuing|issued|offering'],
];

/** Words that are a measure by themselves. */
const STEPS: Readonly<Partial<Record<MeasureKind, string>>> = {
  law: 'criminalised|criminalized|to criminalise|to criminalize|that criminalise|that criminalize|criminalising|criminalizing|made it a crime|made it an offence|made it an offense|made it a criminal offence|outlawed|tightened its anti-terrorism laws|empowered the courts|stripped of citizenship|reinstated the death penalty',
  cooperation:
    'vowed to cooperate|agreed to cooperate|pledged to cooperate|agreed to share intelligence|agreed to exchange information|vowed to share|renewed cooperation|resumed cooperation|resumed judicial cooperation|agreed to work together|agreed to step up cooperation|agreed to strengthen cooperation|pledged to strengthen cooperation|agreed to set up joint|agreed to prioritize|agreed to prioritise',
  political:
    'were pardoned by|pardoned by royal decree|lifted the state of emergency|opened a dialogue|opened talks with|legalised the party',
};

/** What makes a measure religious or for reintegration, whatever sort of thing it is. */
const THEMES = {
  religious:
    'imam|imams|preachers|religious discourse|sermons|religious scholars|religious training|moderate islam|clerics|mosques|religious affairs|ulema|religious leaders|women preachers',
  reintegration:
    'rehabilitation|rehabilitate|reintegration|reintegrate|reconciliation|deradicalisation|deradicalization|deradicalise|deradicalize|disengagement|detainees|former prisoners|ex-prisoners|inmates|returnees|defectors|former fighters|convicts|ex-combatants|prisoners',
  security:
    'terrorism|terrorist|terrorists|terror|counterterrorism|counter-terrorism|anti-terrorism|antiterrorism|anti-terror|anti-terrorist|extremism|extremist|extremists|violent extremism|radicalisation|radicalization|jihadist|jihadists|jihadi|jihadism|militant|militants|militancy|insurgency|insurgents|foreign fighters|fighters|security|national security|organised crime|organized crime|surveillance|intelligence|police|army|military|gendarmerie|vigilance|ISIS|IS|Islamic State|Daesh|al-Qaeda|al-Qaida|Boko Haram|al-Shabaab|violence|attacks|attack|border|borders|cyber security|cybersecurity|cyber',
} as const;

/** English words for laws, institutions, programmes and the like, and for setting them up. */
export const MEASURES: readonly LexiconEntry[] = [
  ...bodyEntries(BODIES),
  ...FOUNDINGS.flatMap((founding) => foundingEntries(...founding)),
  ...stepEntries(STEPS),
  ...themeEntries(THEMES),
];

/** Measures only as part of a name. */
export const SHY_BODIES: ReadonlySet<string> = new Set([
  'act',
  'code',
  'order',
  'project',
  'operation',
  'command',
  'pole',
  'department',
  'committee',
  'unit',
  'brigade',
]);
