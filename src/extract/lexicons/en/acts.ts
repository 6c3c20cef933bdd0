import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { nouns, states, surfacing, verbs } from './act-forms.ts';
import { IDIOMS } from './act-idioms.ts';
import { TURNS } from './act-turns.ts';
import { HURT } from './hurt.ts';

/** "hit a mine", "ran over a landmine": with every word for the mine. */
const MET_MINES = [
  'hit,hits,hitting,hit,hit',
  'strike,strikes,striking,struck,struck',
  'drive over,drives over,driving over,drove over,driven over',
  'run over,runs over,running over,ran over,run over',
  'step on,steps on,stepping on,stepped on,stepped on',
]
  .flatMap((verb) =>
    [
      'a mine',
      'a landmine',
      'an improvised explosive device',
      'an explosive device',
      'a roadside bomb',
      'an IED',
    ].map((mine) =>
      verb
        .split(',')
        .map((form) => `${form} ${mine}`)
        .join(','),
    ),
  )
  .join('|');

const ALL: readonly LexiconEntry[] = [
  ...verbs(
    'arrest',
    `arrest|detain|apprehend|capture|nab,nabs,nabbing,nabbed,nabbed|round up|pick up|collar|
     catch,catches,catching,caught,caught|take in,takes in,taking in,took in,taken in|
     take into custody,takes into custody,taking into custody,took into custody,taken into custody|
     place under arrest|place in custody|remand in custody|intercept|
     hold,holds,holding,held,held|bring in,brings in,bringing in,brought in,brought in`.replace(/\n\s*/g, ''),
  ),
  ...phrases('rearrested|re-arrested|placed in pre-trial detention|put behind bars|netted|captured alive', {
    kind: 'act',
    act: 'arrest',
    form: 'past',
  }),
  ...nouns('arrest', 'arrest|detention|apprehension'),
  ...phrases('the capture of', { kind: 'act', act: 'arrest', form: 'noun' }),
  ...states('arrest', 'into custody|under arrest|in custody|in detention|behind bars|in police custody'),
  ...verbs(
    'dismantle',
    `dismantle|disband|bust|smash|
     break up,breaks up,breaking up,broke up,broken up|
     take down,takes down,taking down,took down,taken down|roll up|uncover|unmask|crack|dissolve`.replace(
      /\n\s*/g,
      '',
    ),
  ),
  ...verbs('dismantle', 'neutralise|neutralize').map(
    ([phrase, term]): LexiconEntry => [phrase, { ...term, people: 'arrest' } as LexiconEntry[1]],
  ),
  ...nouns('dismantle', 'dismantlement|dismantling|bust|break-up|breakup'),
  ...verbs(
    'foil',
    `foil|thwart|avert|prevent|disrupt|frustrate|abort|derail|
     stop,stops,stopping,stopped,stopped|scupper|head off`.replace(/\n\s*/g, ''),
  ),
  ...nouns('foil', 'foiling|thwarting|disruption'),
  ...verbs(
    'kill',
    `kill|murder|assassinate|massacre|execute|behead|decapitate|lynch|
     slay,slays,slaying,slew,slain|die,dies,dying,died,died|perish|
     shoot dead,shoots dead,shooting dead,shot dead,shot dead|
     gun down,guns down,gunning down,gunned down,gunned down|
     stab to death,stabs to death,stabbing to death,stabbed to death,stabbed to death|
     shoot to death,shoots to death,shooting to death,shot to death,shot to death|
     hack to death|burn to death|
     lose their lives,lose their lives,losing their lives,lost their lives,lost their lives|
     lose his life,loses his life,losing his life,lost his life,lost his life|
     lose her life,loses her life,losing her life,lost her life,lost her life|
     claim the lives of|take the lives of,takes the lives of,taking the lives of,took the lives of,taken the lives of`.replace(
      /\n\s*/g,
      '',
    ),
  ),
  ...nouns('kill', 'killing|murder|death|fatality|beheading|slaying|execution|massacre'),
  ...nouns('kill', 'assassination'),
  ...states('kill', 'dead|the death toll|death toll|the toll|bodies|corpses|fatally|lives'),
  ...verbs('injure', 'injure|wound|hurt,hurts,hurting,hurt,hurt|maim'),
  ...nouns('injure', 'injury|casualty'),
  ...phrases(
    'received a bullet wound|received bullet wounds|suffered a bullet wound|suffered gunshot wounds|sustained a gunshot wound|sustained gunshot wounds|received gunshot wounds|sustained injuries|sustained minor injuries|sustained serious injuries|suffered injuries|suffered minor injuries|suffered serious injuries|received injuries|escaped with minor injuries|escaped with injuries|suffered burns|suffered wounds|sustained wounds|being treated for wounds|being treated for injuries|being treated for their injuries|treated for wounds|treated for injuries|treated for their wounds|being treated at|being treated in|hospitalised|hospitalized|taken to hospital|rushed to hospital|admitted to hospital|treated in hospital',
    { kind: 'act', act: 'injure', form: 'past' },
  ),
  ...phrases('wounded|injured', { kind: 'act', act: 'injure', form: 'past' }),
  ...verbs(
    'attack',
    'attack|assault|ambush|raid militants|open fire|strike,strikes,striking,struck,struck|storm',
  ),
  ...verbs(
    'attack',
    `bomb|detonate|explode|${MET_MINES}|blow up,blows up,blowing up,blew up,blown up|
     blow himself up,blows himself up,blowing himself up,blew himself up,blown himself up|
     blow herself up,blows herself up,blowing herself up,blew herself up,blown herself up|
     blow themselves up,blow themselves up,blowing themselves up,blew themselves up,blown themselves up|
     go off,goes off,going off,went off,gone off`.replace(/\n\s*/g, ''),
    'explosives',
  ),
  ...verbs(
    'attack',
    'stab,stabs,stabbing,stabbed,stabbed|slash|knife,knifes,knifing,knifed,knifed',
    'bladed',
  ),
  ...verbs(
    'attack',
    'open fire on,opens fire on,opening fire on,opened fire on,opened fire on|shoot at,shoots at,shooting at,shot at,shot at|fire at,fires at,firing at,fired at,fired at|fire upon|come under fire,comes under fire,coming under fire,came under fire,come under fire|shell',
    'firearms',
  ),
  ...verbs(
    'attack',
    'ram,rams,ramming,rammed,rammed|plough into|plow into|mow down,mows down,mowing down,mowed down,mown down',
    'vehicle',
  ),
  ...nouns(
    'attack',
    'attack|siege|armed assault|terror attack|terrorist attack|assault|ambush|atrocity|arson attack|raid by gunmen|outrage',
  ),
  ...phrases(
    'terrorist operation|terror operation|terrorist act|criminal act|act of violence|subversive act|act of sabotage|act of terrorism|act of terror',
    {
      kind: 'act',
      act: 'attack',
      form: 'noun',
    },
  ),
  ...phrases(
    'terrorist operations|terror operations|terrorist acts|acts of terrorism|acts of terror|terrorist crimes|terror crimes|terrorist offences|acts of sabotage|criminal acts|acts of violence|subversive acts|sabotage operations|hostile acts|terrorist projects',
    {
      kind: 'act',
      act: 'attack',
      form: 'noun',
      plural: true,
    },
  ),
  ...nouns(
    'attack',
    'bombing|blast|explosion|suicide bombing|suicide attack|car bombing|truck bombing|bomb attack|roadside bombing|IED attack|twin bombing|grenade attack|rocket attack|mine blast|car bomb attack|drone attack|letter bomb attack|suicide car bombing',
    'explosives',
  ),
  ...nouns(
    'attack',
    'shooting|gun attack|mass shooting|drive-by shooting|armed attack|machine-gun attack|rampage',
    'firearms',
  ),
  ...nouns('attack', 'stabbing|knife attack|machete attack|axe attack|knife assault|sword attack', 'bladed'),
  ...nouns(
    'attack',
    'vehicle attack|car-ramming|car ramming|truck attack|van attack|vehicle-ramming attack|ramming attack|lorry attack',
    'vehicle',
  ),
  ...verbs('attack', 'overrun,overruns,overrunning,overran,overrun'),
  ...nouns('attack', 'chemical attack|poison attack|ricin attack', 'chemical'),
  ...nouns('kidnap', 'kidnapping|abduction|hostage-taking|hostage taking|hostage crisis|hijacking'),
  ...verbs(
    'kidnap',
    'kidnap,kidnaps,kidnapping,kidnapped,kidnapped|carry off,carries off,carrying off,carried off,carried off|snatch|take captive,takes captive,taking captive,took captive,taken captive|abduct|hijack|whisk away|march off,marches off,marching off,marched off,marched off|herd off|take hostage,takes hostage,taking hostage,took hostage,taken hostage|take hostages,takes hostages,taking hostages,took hostages,taken hostages|seize hostages',
  ),
  ...verbs(
    'seize',
    `confiscate|recover|impound|discover|find,finds,finding,found,found|
     take away,takes away,taking away,took away,taken away|unearth|defuse|
     dig up,digs up,digging up,dug up,dug up|secure`.replace(/\n\s*/g, ''),
  ),
  ...verbs('seize', 'seize').map(
    ([phrase, term]): LexiconEntry => [phrase, { ...term, people: 'arrest' } as LexiconEntry[1]],
  ),
  ...phrases(
    'laid out|bagged|in his luggage|in her luggage|in their luggage|in his bag|in their home|concealed|stashed|in possession of|in their possession|in his possession|in her possession|were carrying|was carrying|yielded',
    { kind: 'act', act: 'seize', form: 'past' },
  ),
  ...surfacing(verbs('seize', 'turn up,turns up,turning up,turned up,turned up')),
  ...nouns('seize', 'seizure|confiscation|discovery|haul|booty|spoils'),
  ...verbs(
    'raid',
    'raid|search|swoop on|comb|execute a warrant|execute a search warrant|execute warrants|execute search warrants',
  ),
  ...nouns(
    'raid',
    'operation|airstrike|air strike|drone strike|police raid|raid|dawn raid|swoop|sweep|crackdown|search|house search|police operation|security operation|counter-terrorism operation|counterterrorism operation|anti-terror operation|anti-terrorism operation',
  ),
  ...verbs(
    'claim',
    'claim responsibility|claim the shooting|claim the raid|claim the ambush|claim the killing|claim the killings|claim the stabbing|claim the explosion|claim the blast|claim the blasts|claim the operation|claim the kidnapping|claim the abduction|claim the bombings|claim the massacre|claim the siege|claim the strike|claim both|claim both attacks|claim it|claim the attacks|claim the attack|claim the bombing|claim the assault',
  ),
  ...phrases(
    'claimed by|said they carried out|said it had placed|said it was responsible|said they were behind|said it had been behind|took responsibility|taken responsibility|takes responsibility|said it was carried out by|said it carried out|said it had carried out|said that it carried out|said it was behind|said its fighters|claim of responsibility|claimed responsibility for',
    {
      kind: 'act',
      act: 'claim',
      form: 'past',
    },
  ),
  ...verbs(
    'sentence',
    'sentence|convict|jail|hand down,hands down,handing down,handed down,handed down|imprison|find guilty,finds guilty,finding guilty,found guilty,found guilty',
  ),
  ...nouns('sentence', 'conviction|verdict'),
  ...verbs('charge', 'charge|indict'),
  ...phrases(
    'prosecuted|pleaded guilty|on trial|stood trial|went on trial|brought to court|brought before a judge|appeared in court|brought before the court',
    { kind: 'act', act: 'charge', form: 'past', court: true },
  ),
  ...verbs('release', 'release|set free,sets free,setting free,set free,set free|free'),
  ...verbs(
    'return',
    'repatriate|bring home,brings home,bringing home,brought home,brought home|fly home,flies home,flying home,flew home,flown home|bring back,brings back,bringing back,brought back,brought back',
  ),
  ...nouns('return', 'repatriation'),
  ...verbs(
    'expel',
    `expel,expels,expelling,expelled,expelled|deport|extradite|show the door to,shows the door to,showing the door to,showed the door to,shown the door|
     send packing,sends packing,sending packing,sent packing,sent packing|put on a plane,puts on a plane,putting on a plane,put on a plane,put on a plane|
     hand over,hands over,handing over,handed over,handed over|turn over,turns over,turning over,turned over,turned over`.replace(
      /\n\s*/g,
      '',
    ),
  ),
  ...phrases(
    'removed from the country|escorted out of the country|ordered out of the country|flown out of the country|put across the border|returned to the custody of|transferred to the custody of',
    { kind: 'act', act: 'expel', form: 'past' },
  ),
  ...nouns('expel', 'expulsion|deportation|extradition|handover'),
  ...verbs('acquit', 'acquit,acquits,acquitting,acquitted,acquitted|cleared of'),
];

/** Words of death that alone do not say that there was violence. */
const MILD =
  /^(?:kill|kills|killed|die|dies|dying|died|perish|perishes|perishing|perished|los\w+ their lives|lost their lives|los\w+ (?:his|her) life|lost (?:his|her) life|claim\w* the lives of|tak\w+ the lives of|took the lives of|death|deaths|fatality|fatalities|dead|the death toll|death toll|the toll|bodies|corpses|fatally|lives|killing)$/;

/** English words for what is done in events. */
export const ACTS: readonly LexiconEntry[] = [...ALL, ...IDIOMS, ...TURNS, ...HURT].map(([phrase, term]) =>
  term.kind === 'act' &&
  term.act === 'kill' &&
  MILD.test(phrase) &&
  !(phrase === 'killing' && term.form === 'noun')
    ? [phrase, { ...term, mild: true }]
    : [phrase, term],
);
