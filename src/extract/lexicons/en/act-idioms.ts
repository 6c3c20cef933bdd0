import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { cross, nouns, states, verbs, withTail } from './act-forms.ts';

const TAKE = 'take,takes,taking,took,taken';
const PUT = 'put,puts,putting,put,put';
const BRING = 'bring,brings,bringing,brought,brought';
const LEAD = 'lead,leads,leading,led,led';
const SHUT = 'shut,shuts,shutting,shut,shut';
const BLOW = 'blow,blows,blowing,blew,blown';
const SET = 'set,sets,setting,set,set';
const THROW = 'throw,throws,throwing,threw,thrown';
const SHOW = 'show,shows,showing,showed,shown';

/** Police get hold of people. */
const ARRESTS = [
  withTail(
    TAKE,
    'in for questioning|in for interrogation|prisoner|into detention|into police custody|off the streets',
  ),
  withTail(PUT, 'under arrest|in handcuffs|in custody|in detention|behind bars'),
  withTail(LEAD, 'away|away in handcuffs|off in handcuffs'),
  withTail(BRING, 'into custody'),
  withTail('run,runs,running,ran,run', 'to ground|to earth'),
  withTail('hunt,hunts,hunting,hunted,hunted', 'down'),
  'haul away|bundle away|sweep up,sweeps up,sweeping up,swept up,swept up|lift|cuff|handcuff',
  'snare|trap,traps,trapping,trapped,trapped|track down|pin down,pins down,pinning down,pinned down,pinned down|wrestle to the ground|escort away|keep in custody,keeps in custody,keeping in custody,kept in custody,kept in custody|lock up|jail pending trial|place in pre-trial detention|remand into custody|remand to custody',
].join('|');

/** Those who are caught are the subject: "nine suspects fell into the hands of police". */
const CAUGHT = [
  cross(
    'fell into|fall into|fallen into|falls into',
    'the hands of police|the hands of the police|the hands of security forces|the hands of the security forces|the net|the trap|police hands|the hands of the authorities',
  ),
  cross('gave|give|given|gives', 'himself up|herself up|themselves up'),
  cross('handed|hand|turned|turn', 'himself in|herself in|themselves in'),
  cross(
    'found|find|finds',
    'himself in handcuffs|herself in handcuffs|themselves in handcuffs|himself behind bars|themselves behind bars',
  ),
  cross(
    'ended up|end up|landed|wound up|finished up',
    'in handcuffs|in custody|behind bars|in police custody|in the cells|in jail|in a cell',
  ),
  'surrendered to police|surrendered to the police|surrendered to the authorities',
].join('|');

const DISMANTLED = [
  withTail(TAKE, 'apart|out of action'),
  withTail(PUT, 'an end to|out of action'),
  withTail(SHUT, 'down'),
  withTail(BRING, 'down|to an end'),
  withTail(BLOW, 'open'),
  withTail('wind,winds,winding,wound,wound', 'up'),
  withTail('wipe,wipes,wiping,wiped,wiped', 'out'),
  withTail('knock,knocks,knocking,knocked,knocked', 'out'),
  'unravel,unravels,unravelling,unravelled,unravelled|pull apart|deal a blow to,deals a blow to,dealing a blow to,dealt a blow to,dealt a blow to',
].join('|');

const FOILED = [
  withTail(PUT, 'a stop to|paid to'),
  'nip in the bud,nips in the bud,nipping in the bud,nipped in the bud,nipped in the bud|stave off|ward off|forestall|pre-empt|preempt|scotch|quash|stymie|block|scuttle|torpedo|bring to nothing,brings to nothing,bringing to nothing,brought to nothing,brought to nothing|nip,nips,nipping,nipped,nipped',
].join('|');

const KILLED = [
  withTail(PUT, 'to death'),
  withTail('cut,cuts,cutting,cut,cut', 'down'),
  withTail('pick,picks,picking,picked,picked', 'off'),
  withTail('beat,beats,beating,beat,beaten', 'to death'),
  withTail('stone,stones,stoning,stoned,stoned', 'to death'),
  'slaughter|butcher|wipe out|finish off|hang,hangs,hanging,hanged,hanged|crucify,crucifies,crucifying,crucified,crucified|burn alive,burns alive,burning alive,burned alive,burnt alive|cost the lives of,costs the lives of,costing the lives of,cost the lives of,cost the lives of',
].join('|');

/** What forces do to their foes, and nobody else. */
const BY_FORCES = [withTail('take,takes,taking,took,taken', 'out'), 'eliminate|liquidate'].join('|');

const HURT = [
  cross(
    'suffered|suffer|suffering|sustained|sustain|sustaining|received|escaped with|treated for|being treated for|hospitalised with|hospitalized with|left with|nursing',
    'wounds|injuries|burns|bullet wounds|gunshot wounds|shrapnel wounds|stab wounds|knife wounds|cuts|a gunshot wound|a stab wound|serious injuries|serious wounds|minor injuries|minor wounds|light injuries|slight injuries|severe injuries|severe burns|critical injuries|non-life-threatening injuries|life-threatening injuries|leg wounds|head injuries|leg injuries|their wounds|their injuries|fractures',
  ),
  cross(
    'rushed to|taken to|admitted to|brought to|flown to|in|remain in|remained in|still in',
    'hospital|hospitals|intensive care',
  ),
  'needed hospital treatment|needed treatment|required hospital treatment|lost limbs|lost a leg|lost an arm|badly hurt|hit by shrapnel|struck by shrapnel|cut by flying glass|left wounded|left injured',
].join('|');

const ARMED = [
  withTail('spray,sprays,spraying,sprayed,sprayed', 'with bullets|with gunfire|bullets at|bullets into'),
  withTail('rake,rakes,raking,raked,raked', 'with gunfire'),
  'let fly,lets fly,letting fly,let fly,let fly',
].join('|');

const EXPLOSIVE = [
  withTail(
    SET,
    'off a bomb|off an explosive device|off explosives|off his vest|off her vest|off his explosives|off his device|off his belt|off an explosive vest|off a suicide vest|off his explosive vest|off their vests|off a car bomb',
  ),
  withTail(BLOW, 'up|apart'),
  withTail(THROW, 'a grenade|grenades|a hand grenade|hand grenades|a bomb|petrol bombs|a petrol bomb'),
  withTail(
    'hurl,hurls,hurling,hurled,hurled',
    'a grenade|grenades|a hand grenade|a bomb|bombs|petrol bombs|explosives',
  ),
  withTail(
    'lob,lobs,lobbing,lobbed,lobbed',
    'a grenade|grenades|a hand grenade|a bomb|bombs|petrol bombs|explosives',
  ),
  withTail('toss,tosses,tossing,tossed,tossed', 'a grenade|grenades|a hand grenade|a bomb'),
].join('|');

const BURNT = [
  withTail(SET, 'fire to|ablaze|alight'),
  'torch,torches,torching,torched,torched|burn down,burns down,burning down,burned down,burnt down|firebomb|raze,razes,razing,razed,razed',
].join('|');

/** Of people arrests, of things finds. */
const HAULED =
  'haul in|haul off|cart off|scoop up|lay hold of,lays hold of,laying hold of,laid hold of,laid hold of';

/** What was in a hiding place, and what is shown afterwards. */
const HELD =
  'contained|containing|was found to contain|turned out to contain|laid out for the cameras|laid out|put on display|were on display|taken as evidence|taken from the flat|taken from the house|removed from the flat|removed from the house|fell into the hands of the agents|fell into the hands of investigators';

/** Sent out of a country, or refused to it. */
const EXPELLED = [
  withTail(SHOW, 'the door'),
  withTail(PUT, 'on a plane to|on a flight to|aboard a plane to'),
  withTail(THROW, 'out of the country'),
  'remove from the country|escort to the border|turf out|kick out of the country|banish',
].join('|');

const SENTENCED = [
  cross('sent|send|sends', 'to prison|to jail|to the gallows'),
  cross(
    'handed|given|gave|got|received|gets|get|hands|passed|imposed|pronounced|confirmed|upheld',
    'death sentences|a death sentence|the death penalty|the death sentence|a life sentence|life sentences|life terms|a life term|life imprisonment|life in prison|life without parole|life|jail terms|prison terms|prison sentences|jail sentences|a prison sentence|a jail term|a prison term|heavy sentences|long sentences|long prison terms|a suspended sentence|suspended sentences|the maximum sentence|the maximum term',
  ),
  cross('stripped of|stripped of his|stripped of her|stripped of their', 'citizenship|nationality'),
  'jailed for life|ruled guilty|declared guilty|pronounced guilty|condemned to death|condemned to life|must serve|locked up for|put away for|caged|convicted and sentenced',
].join('|');

/** Headlines of verdicts. */
const VERDICTS =
  'life behind bars|life sentence|life sentences|death sentence|death sentences|death penalty|jail term|jail terms|prison term|prison terms|years behind bars|years in prison|years in jail|guilty verdict|guilty verdicts|life term|life terms|life imprisonment|life in prison';

const past = (act: 'arrest' | 'injure' | 'sentence', list: string): LexiconEntry[] =>
  phrases(list, { kind: 'act', act, form: 'past' });

/** English idioms of what is done in events. */
export const IDIOMS: readonly LexiconEntry[] = [
  ...verbs('arrest', ARRESTS),
  ...past('arrest', CAUGHT),
  ...states(
    'arrest',
    'in handcuffs|in cuffs|in the cells|in jail|under lock and key|in the hands of police|in the hands of the police',
  ),
  ...verbs('dismantle', DISMANTLED),
  ...verbs('foil', FOILED),
  ...verbs('kill', KILLED),
  ...verbs('dismantle', BY_FORCES).map(
    ([phrase, term]): LexiconEntry => [phrase, { ...term, people: 'kill', forces: true } as LexiconEntry[1]],
  ),
  ...phrases(
    'died in a hail of bullets|went down in a hail of bullets|died in a shootout|died in a shoot-out|killed in a shootout with police|killed in a shoot-out with police',
    { kind: 'act', act: 'kill', form: 'past', forces: true },
  ),
  ...nouns(
    'attack',
    'bloodbath|carnage|slaughter|hostage drama|incursion|complex attack|complex assault|suicide raid|rocket fire|hit-and-run attack|drive-by|lynching|acid attack|hammer attack|arson|gun rampage|jihadist raid|militant raid|raid by militants',
  ),
  ...nouns(
    'attack',
    'parcel bomb attack|letter bombing|mortar attack|missile attack|shelling|firebombing|firebomb attack|petrol bomb attack|nail bomb attack|twin blast|double bombing|triple bombing|bomb blast|suicide blast|car blast|roadside blast|landmine explosion|landmine blast|grenade blast',
    'explosives',
  ),
  ...states('kill', 'the toll|bodies|corpses'),
  ...nouns('attack', 'gun assault|sniper attack|fusillade|hail of gunfire', 'firearms'),
  ...past('injure', HURT),
  ...verbs('attack', ARMED, 'firearms'),
  ...verbs('attack', EXPLOSIVE, 'explosives'),
  ...verbs('attack', BURNT),
  ...verbs(
    'attack',
    'besiege|lay siege to,lays siege to,laying siege to,laid siege to,laid siege to|descend on|rampage through|go on the rampage,goes on the rampage,going on the rampage,went on the rampage,gone on the rampage',
  ),
  ...verbs(
    'kidnap',
    `spirit away|make off with,makes off with,making off with,made off with,made off with|${withTail('hold,holds,holding,held,held', 'hostage|captive')}`,
  ),
  ...verbs(
    'seize',
    'retrieve|get hold of,gets hold of,getting hold of,got hold of,got hold of|stumble upon|stumble on|come upon,comes upon,coming upon,came upon,come upon|lay hands on,lays hands on,laying hands on,laid hands on,laid hands on',
  ),
  ...nouns(
    'raid',
    'dragnet|manhunt|clampdown|stakeout|sting|sting operation|mopping-up operation|house raid|early-morning raid|pre-dawn raid|overnight raid|anti-terrorist operation|anti-terrorist raid|anti-terror raid|special operation',
  ),
  ...verbs('seize', HAULED).map(
    ([phrase, term]): LexiconEntry => [phrase, { ...term, people: 'arrest' } as LexiconEntry[1]],
  ),
  ...phrases('bagged|netted|grabbed', { kind: 'act', act: 'seize', form: 'past', people: 'arrest' }),
  ...phrases(HELD, { kind: 'act', act: 'seize', form: 'past' }),
  ...verbs('expel', EXPELLED),
  ...past('sentence', SENTENCED),
  ...phrases(VERDICTS, { kind: 'act', act: 'sentence', form: 'noun' }),
];
