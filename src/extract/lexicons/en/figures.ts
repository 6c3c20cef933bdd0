import { countedEntries, countedPeople, courseEntries, extentEntries, shareEntries } from '../entries.ts';
import type { Course, Extent, LexiconEntry } from '../lexicon.ts';
import { PEOPLE } from './people.ts';

/** `unit quantity: singular/plural|…`; a word without a slash takes -s, one with an empty singular has none. */
const COUNTED = `
cell cells_dismantled: terrorist structure|terror structure|terrorist grouping|jihadist structure|extremist group|jihadist group|armed cell|support cell|Islamic State cell|IS cell|cell|terror cell|terrorist cell|sleeper cell|jihadist cell|jihadi cell|extremist cell|militant cell|recruitment cell|recruitment network|terror network|terrorist network|jihadist network|network|ring|recruitment ring|terror group|terrorist group|gang
plot plots: plot|terror plot|terrorist plot|bomb plot|attack plot|conspiracy/conspiracies|scheme|terrorist project|attack plan
attack attacks: attack|completed, failed and foiled attack|failed, foiled and completed attack|completed, failed or foiled attack|foiled, failed and completed attack|failed, foiled or completed attack|foiled or failed attack|completed or foiled attack|foiled and failed attack|completed and foiled attack|terror attack|terrorist attack|suicide attack|bombing|suicide bombing|car bombing|shooting|stabbing|explosion|blast|assault|ambush/ambushes|incident|terrorist incident|security incident|violent incident|act of terrorism/acts of terrorism|act of violence/acts of violence|terrorist act|terrorist operation|terror operation|suicide operation|kidnapping|abduction|beheading|drone strike|IED attack|hostage-taking|raid by militants
operation operations: operation|investigation team|police raid|dawn raid|sting|joint operation|raid|counterterrorism operation|counter-terrorism operation|security operation|police operation|mission|air strike|airstrike|strike|search/searches|house search/house searches|sweep
arrest arrests: arrest|detention
arrest support_arrests: support arrest|arrest for support/arrests for support
death deaths: death|life/lives|battle death|terrorism death|terror death|terrorism-related death|fatality/fatalities|killing|civilian death|murder|execution
injury injured: injury/injuries
conviction convictions: conviction|sentence|death sentence|guilty verdict
case prosecutions: case|court case|file opened|new investigation|live investigation|charge|referral to prosecutors/referrals to prosecutors|terrorism case|trial|prosecution|investigation|inquiry/inquiries|indictment|terrorism trial|criminal proceeding|proceeding
record personnel_records: record|personnel record|file|personnel file|document|registration form|entry form|name
content hideouts: hideout|terrorist hideout|arms cache|weapons cache|casemate|bunker|shelter|camp|training camp|safe house
content content: website|web site|account|bank account|Twitter account|social media account|video|page|post|channel|mosque|school|madrasa|media outlet|piece of content/pieces of content|call|phone call|report|tip|tip-off|alert|warning|message|lead|referral|intelligence report|piece of information/pieces of information|request|visa|identity document|removal order|exclusion order|ban|travel ban|home-made bomb|homemade bomb|bomb|explosive device|device|mine|landmine|rocket|weapon|firearm|gun|rifle|Kalashnikov|pistol|vehicle|house|home|village|health centre|church/churches|classroom|charity/charities
country countries: country/countries|nation|state
person departures: departure
person returnees: returnee|returning fighter|former fighter|deportee
person returns: return
person would_be_attackers: would-be attacker|would-be bomber|would-be terrorist|plotter|would-be suicide bomber
person fighters_abroad: foreign fighter|foreign terrorist fighter|foreign recruit|jihadist abroad|volunteer|foreign volunteer|fighter
person prisoners: prisoner|terrorist prisoner|terrorism prisoner|extremist prisoner|terrorist offender|offender|inmate|detainee|terrorism convict|convict
person personnel: staff member|staff/staff|serviceman/servicemen|serviceman or woman/servicemen and women|security officer|analyst|linguist|guard|gendarme|ranger|recruit of the army|recruit of the force|trainee|imam|preacher|instructor|woman preacher/women preachers|employee|graduate|agent|investigator|judge|prosecutor|police officer|officer|soldier|troop/troops|peacekeeper|personnel/personnel|scholar|religious leader|mourchidat/mourchidates
person deaths: victim|dead/dead
person persons: donor|funder|financier|fundraiser|collector of funds/collectors of funds|money collector|sponsor|smuggler|trafficker|facilitator|recruiter|courier|separatist|deserter|informant|informer|bride|widow|mother|father|parent|tourist|worshipper|pilgrim|villager|farmer|herder|returnee child/returnee children|infant|baby/babies|toddler|teacher|journalist|aid worker|missing person/missing people|abductee|kidnap victim|survivor|casualty/casualties|war victim|evacuee|asylum seeker|deported foreigner|foreigner|dependant|dependent|relative|persons/persons|European|Westerner|African|Arab|Asian|Central Asian|North African|EU citizen|Yazidi|Uighur|Uyghur|Rohingya|inhabitant|resident|man/men|woman/women|child/children|girl|boy|teenager|youth|student|pupil|schoolchild/schoolchildren|schoolgirl|hostage|captive|suspect|terror suspect|element|support element|operative|follower|convert|extremist|Islamist|radical|defector|candidate|applicant|visitor|soul|human being|internally displaced person/internally displaced people|IDP|caller|beneficiary/beneficiaries|participant|subject of interest/subjects of interest|subject/subjects|member|adult|national|prospective traveler|prospective traveller|traveler|traveller|sympathizer|sympathiser|refugee|displaced person/displaced people|individual|person/people|migrant|dual national|minor|orphan|spouse|family/families|household
none none: year|month|week|day|hour|minute|decade|century/centuries|kilometre|kilometer|mile|metre|meter|kilogram|kilo|kilogramme|tonne|ton|litre|liter|euro|dollar|dirham|pound|dinar|rupee|rupiah|lira|page of|volume|chapter|article|section|phase|pillar|round|time|way|option|scenario|factor|reason|step|side|part|question|category/categories|type|kind|form|aspect|goal|objective|point|brother|sister|wife/wives|son|daughter|cousin|friend|sibling
`;

/** People as lexicons of events know them are counted too, where the list above does not say more. */
function fromPeople(): LexiconEntry[] {
  const listed = new Set(COUNTED.split(/[|:\n/]/).map((word) => word.trim().replace(/s$/, '')));
  return countedPeople(PEOPLE, (phrase) => GENERIC.has(phrase) || listed.has(phrase.replace(/s$/, '')));
}

const GENERIC = new Set(['other', 'others', 'one', 'ones', 'more', 'another', 'local', 'locals', 'driver']);

const counted = countedEntries(COUNTED, (word) => `${word}s`);

const COURSES: Readonly<Record<Course, string>> = {
  travel:
    'left|leave|leaving|departed|depart|travelled|traveled|travel|travelling|traveling|gone to|went to|go to|going to|joined|join|joining|enlisted|fought|fight|fighting|affiliated with|ended up in|flocked|migrated|crossed into|made their way|headed to|headed for|are in Syria|in Syria|in Iraq|in Syria and Iraq|in Iraq and Syria|in the ranks of|among the ranks|ranks of|with Islamic State|conflict zone|conflict zones|abroad|departures|foreign fighters|war zone|recruited|active in|jihad|volunteered',
  return:
    'returned|return|returning|come home|came home|come back|came back|coming back|back home|are back|repatriated|brought back|brought home|returnees|deported|returns|repatriation',
  prevent:
    'from reaching|from travelling|from traveling|from leaving|from joining|from going|from departing|from entering|from crossing|travel ban|travel bans|banned from|turned back|barred from|prevented from|stopped from|deportation|denied entry|entry ban|no-entry list|passports revoked|passports of',
  imprisoned:
    'in prison|in prisons|prisons|jails|in jail|in jails|imprisoned|jailed|behind bars|in detention|incarcerated|in custody|serving sentences|serving prison|held in|held on|detained in|locked up|are held|being held|on death row|in camps|in the camps|in detention camps',
  trained:
    'trained|train|training|graduated|graduate|enrolled|employed|employs|deployed|deploys|took part in|benefited from|completed|participated in|attended|rehabilitated|pardoned|released|staffed|hired|reintegrated',
  convert:
    'converted|radicalised|radicalized|registered|monitored|watch list|watchlist|under surveillance|flagged',
};

const EXTENTS: Readonly<Record<Extent, string>> = {
  period:
    'than the year before|than a year before|than a year earlier|than the previous year|than in the previous year|than last year|than in the same period|over the past|over the last|in the past|in the last|during the last|during the past|for the last|for the past|within the last|within the past|in recent years|in recent months|over the years|in the space of|over a period|during that period|during this period|in that period|over that period|during the same period|in the same period|over the same period|in less than|in the first months of|throughout the year|over the course of|month period|year period|in the decade|over two decades|over a decade|over the past decade|past two decades|that year|in the same year|the following year|the year before|the previous year',
  semester:
    'first half of|second half of|first half-year|second half-year|first six months|last six months|first semester|second semester|first quarter|second quarter|third quarter|fourth quarter|last quarter|first three months|first nine months|first eight months|first ten months|first eleven months|first seven months|first five months|first four months',
  balance:
    'annual report|annual review|annual balance|annual statement|annual tally|annual results|yearly review|yearly report|yearly tally|year-end review|year-end statement|year-end report|year-end press conference|end-of-year statement|end-of-year review|operational balance|operational review|operational tally|monthly review|monthly report|monthly bulletin|monthly tally|half-yearly report|half-year report|quarterly report|activity report|balance sheet|annual summary|monthly summary|year in review|annual survey|annual figures|trend report',
  since:
    'since its creation|since its inception|since its founding|since its foundation|since its establishment|since its launch|since its formation|since then|since that date|since that time|since it was|since they were|since being|since the start|since the beginning|since the outbreak|since the onset|since the war|since the conflict|since the launch|since the creation|since the emergence|since the rise|since the fall|since the attack|since the attacks|since the uprising|since the revolution|since the declaration|since mid|since early|since late|since the end|since the summer|since the spring|since last|since taking office|has since|have since|since independence|since the mid',
  now: 'currently|at present|presently|at the moment|right now|still|as of|remain|remains|are believed to be|are thought to be|is believed to have|is thought to have|is estimated to have|are estimated to be|is home to|now',
  total:
    'a total of|total of|together|between them|in total|in all|so far|to date|altogether|all told|overall|combined|bringing the total|bringing to|brings to|brings the total|bringing the number|brings the number|raising the number|raising the total|raising to|took the total|taking the total|taking to|up to now|until now|tally',
  data: 'figures|statistics|data|dataset|data set|database|recorded|documented|registered|estimated|estimates|estimate|an estimated|counted|census|survey|logged|tracked|records show|were identified|reported by the ministry|official figure|official figures|our dataset|the dataset|were attributed|attributed to|accounted for|accounting for|were claimed|claimed by',
  annual:
    'per month|each month|every month|monthly|per week|every week|each week|annually|per year|each year|every year|yearly|per month|per annum|on average|an average of|average of',
  rank: 'index|ranking|rankings|ranked|ranks|rank|league table|ranking of',
  reach:
    'ended with|closed with|finished with|ends with|closes with|had risen to|has risen to|have risen to|fell back to|went up to|went down to|is put at|was put at|are put at|were put at|stood now at|runs to|ran to|reached|reaching|totalled|totaled|totalling|totaling|stood at|stands at|amounted to|amounts to|numbered|numbering|rose to|fell to|dropped to|climbed to|jumped to|grew to|came to|comes to|put at|estimated at|increased to|decreased to|declined to|swelled to|exceeded|exceeds|surpassed|topped',
  be: 'is|was|were|are|at|to be|being|number',
  trend:
    'rises|risen|falls|fallen|drops|climbs|climbing|soared|soaring|slid|sank|shrank|shrunk|swelled|tripled|quadrupled|halved|ticked up|leapt|leaped|tumbled|slumped|growth|grew|grown|went up|went down|increases|decreases|declines|edged up|edged down|crept up|fell|falling|rose|rising|dropped|dropping|increased|increasing|decreased|decreasing|declined|declining|grew|growing|jumped|climbed|surged|plunged|moved|improved|slipped|went|doubled|down|up|fall|rise|drop|increase|decrease|decline',
  only: 'only|just|merely|a mere|no more than|as few as',
  rest: 'other|others|remaining|rest|another|further|additional|more|remainder|latter|former',
  part: 'of whom|of which|of these|of those|of them|including|among them|among whom|out of|amongst them|with|included',
  percent: '%|percent|per cent',
  number: 'the total number of|total number of|the number of|the overall number of|number of|numbers of',
  office:
    'head of|director of|chief of|director general of|deputy director of|deputy head of|commander of|secretary general of|president of|spokesman for|spokeswoman for|spokesperson for|spokesman of|chairman of|coordinator of|minister of|secretary of|commissioner of|governor of|researcher at|fellow at|analyst at|expert at|professor at|researchers at|analysts at',
  state:
    'acknowledges|acknowledge|acknowledged|admits|admit|admitted|tallies|tally|lists|listed|registers|registered|numbers|knows about|has on file|have on file|keeps tabs on|tracks|monitors|gives a figure of|speak of|talks of|places at|identifies|identified|estimated|estimates|estimate|counted|counts|put|puts|speaks of|spoke of|recorded|tallied|reckons|reckoned|found|calculated|documented|knows of|know of|cited|lists|list',
  compare: 'against|compared with|compared to|up from|down from|as against|versus|after',
  no: 'no|not a single|not one|zero',
  perfect:
    'have already been|has already been|had already been|have so far|has so far|have now|has now|has|have|have been|has been',
  exist:
    'there have been|there has been|there were|there was|there are|there is|had been|have taken place|took place|have occurred|has occurred|occurred|were carried out|have been carried out|were recorded|was recorded|have been recorded|saw|has seen|witnessed|has witnessed|experienced|has experienced|suffered|has suffered|recorded|have happened|happened',
};

/** Parts of a whole; words that count in an order too are shy. */
const SHARES = shareEntries([
  [50, 'half|one half'],
  [200 / 3, 'two thirds|two-thirds'],
  [75, 'three quarters|three-quarters|three fourths'],
  [80, 'four fifths|four-fifths'],
  [60, 'three fifths|three-fifths'],
  [40, 'two fifths|two-fifths'],
  [100 / 3, 'one third|one-third'],
  [25, 'a quarter|one quarter|one-quarter'],
  [100 / 3, 'a third', { shy: true }],
  [20, 'a fifth|one fifth|one-fifth', { shy: true }],
  [10, 'a tenth|one tenth|one-tenth', { shy: true }],
]);

/** English words of aggregate figures: what they count, what became of it, and what makes a number one. */
export const FIGURES: readonly LexiconEntry[] = [
  ...counted,
  ...fromPeople(),
  ...courseEntries(COURSES),
  ...extentEntries(EXTENTS),
  ...SHARES,
];
