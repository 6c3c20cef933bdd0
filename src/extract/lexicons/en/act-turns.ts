import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { cross, nouns, states, surfacing, verbs, verbsOnly, withTail } from './act-forms.ts';

const TAKE = 'take,takes,taking,took,taken';
const FETCHED = ['taken', 'fetched', 'dragged', 'pulled', 'plucked', 'hauled', 'led', 'removed', 'got'].join(
  '|',
);

/** Police get hold of people, in words for nothing else. */
const ARRESTS = [
  withTail(
    'put,puts,putting,put,put',
    'the cuffs on|cuffs on|handcuffs on|in the cells|in a cell|under lock and key',
  ),
  withTail(
    'lead,leads,leading,led,led',
    'out in handcuffs|off|out of the house|out of his home|out of their homes',
  ),
  withTail('slap,slaps,slapping,slapped,slapped', 'handcuffs on|cuffs on|the cuffs on'),
  withTail('clap,claps,clapping,clapped,clapped', 'in irons|in handcuffs|in jail'),
  withTail('drive,drives,driving,drove,driven', 'away in handcuffs|off in handcuffs'),
  withTail(
    'bundle,bundles,bundling,bundled,bundled',
    'into a van|into the van|into a car|into a police car|into a police van|into an unmarked car',
  ),
  'pull in,pulls in,pulling in,pulled in,pulled in|bundle off|cart away|frogmarch away|escort out in handcuffs',
  'place in provisional detention|place in preventive detention|place under house arrest|place in police custody',
  withTail(TAKE, 'out in handcuffs|away in handcuffs|into preventive detention'),
].join('|');

/** Those who are caught are the subject. */
const CAUGHT = [
  cross(
    'fell into|fall into|fallen into|walked into|ended up in|landed in',
    'the dragnet|a police net|the police net|the arms of police|the arms of the police|a police trap|the hands of investigators|the hands of detectives|the custody of police',
  ),
  'found himself in a cell|found themselves in a cell|found herself in a cell|laid down their arms|laid down his arms|laid down their weapons',
].join('|');

const HAS = cross(
  'has|have|had|holds|hold|holding',
  'in custody|in its custody|in their custody|in detention|under arrest|in its hands|in their hands|behind bars|in the cells',
);

const IN_CUSTODY =
  'in their custody|in its custody|in a police cell|in a cell|in police cells|in police hands|being questioned|being interrogated|being grilled|being quizzed|undergoing interrogation|helping police with their inquiries|helping police with their enquiries|assisting police with their inquiries';

/** "was taken from his flat": by police, or by armed men. */
const FROM_HOME = cross(
  FETCHED,
  'from|out of|off',
  'his|her|their|a|the',
  'flat|home|homes|house|houses|bed|beds|apartment|apartments|car|cars|hotel room|lodgings|hiding place|hideout|farm|shop|workplace|office|desk|classroom|dormitory|tent|cellar|mosque|lorry|barracks|street|train|plane|bus',
);

const MARTYRED = [
  withTail('end,ends,ending,ended,ended', 'the life of|the lives of'),
  'snuff out the life of|snuff out the lives of',
  'martyr',
  'embrace martyrdom|attain martyrdom|achieve martyrdom',
  withTail('lay,lays,laying,laid,laid', 'down their lives|down his life|down her life'),
  withTail(
    'fall,falls,falling,fell,fallen',
    'in battle|in action|in combat|in the line of duty|victim to gunmen|to the bullets of|at the hands of',
  ),
  withTail('die,dies,dying,died,died', 'at the hands of|in a hail of gunfire'),
  withTail(
    'meet,meets,meeting,met,met',
    'his death at the hands of|their deaths at the hands of|a violent death',
  ),
  'slit,slits,slitting,slit,slit the throat of|riddle with bullets|put to the sword,puts to the sword,putting to the sword,put to the sword,put to the sword|club to death|bludgeon to death|blow to pieces,blows to pieces,blowing to pieces,blew to pieces,blown to pieces|do to death,does to death,doing to death,did to death,done to death',
].join('|');

/** Words of dying that do not say of what. */
const SUCCUMBED = [
  cross(
    'succumbed to|succumbing to|succumbs to|succumb to',
    '|his|her|their',
    'injuries|wounds|burns|gunshot wounds|bullet wounds|bullet injuries',
  ),
  cross('breathed|breathe|breathes', 'his|her|their', 'last'),
  'did not survive|could not be saved|never woke up|failed to survive|bled to death|died on the spot|died instantly|died at the scene|died in hospital|died later in hospital|lost their life',
].join('|');

const WHAT_IS_DRIVEN =
  'a car|a van|a truck|a lorry|a vehicle|his car|his van|his truck|his vehicle|their car|their vehicle|her car';

/** A vehicle as the weapon. */
const DRIVEN = [
  cross(
    'drove|drives|driven|driving|steered|steering|steers|crashed|crashing|ploughed|plowed|ploughing|slammed|rammed',
    WHAT_IS_DRIVEN,
    'into|at',
  ),
  cross(
    'drove|driven|drives|driving|steered|careered|careering|ploughed|plowed|crashed',
    'into|through|at',
    'a crowd|crowds|people|pedestrians|passers-by|a group of|a line of|a queue|shoppers|revellers',
  ),
  cross('was|were|been', 'driven|steered', 'into|at'),
].join('|');

const BURST = [
  'set upon,sets upon,setting upon,set upon,set upon|fall upon,falls upon,falling upon,fell upon,fallen upon|pounce on|pounce upon|descend upon',
  'lay waste to,lays waste to,laying waste to,laid waste to,laid waste to|burn to the ground,burns to the ground,burning to the ground,burned to the ground,burnt to the ground|put to the torch,puts to the torch,putting to the torch,put to the torch,put to the torch|reduce to ashes|set on fire,sets on fire,setting on fire,set on fire,set on fire',
].join('|');

/** What armed people do where others only come. */
const BREAK_IN = [
  'invade|infiltrate|ransack|loot|plunder|pillage|swarm|torment|swoop on|swoop upon|overrun,overruns,overrunning,overran,overrun',
  'enter|burst into,bursts into,bursting into,burst into,burst into|break into,breaks into,breaking into,broke into,broken into|barge into|march into|ride into,rides into,riding into,rode into,ridden into|sneak into',
  withTail('force,forces,forcing,forced,forced', 'their way into|his way into|its way into'),
  withTail('fight,fights,fighting,fought,fought', 'their way into'),
  withTail('shoot,shoots,shooting,shot,shot', 'their way into|his way into'),
].join('|');

const SHOTS = [
  'fire on|fire into|fire shots|fire several shots|fire a shot|fire a volley|fire bursts|spray bullets|shoot into',
  'open up on|unleash a volley|unleash gunfire on|pepper with bullets|rain bullets on|pump bullets into|pump bullets at|turn his gun on|turn their guns on|turn a gun on|train their guns on|empty a magazine into|exchange fire with police',
  withTail(
    'shoot,shoots,shooting,shot,shot',
    'up|and wounded|and injured|in the head|in the chest|in the back|in the leg|in the neck',
  ),
].join('|');

const BLADES = [
  'lash out with a knife,lashes out with a knife,lashing out with a knife,lashed out with a knife,lashed out with a knife',
  'lunge at|plunge a knife into|plunge a blade into|go at with a knife',
].join('|');

const BOMBS = [
  cross(
    'bomb|bombs|grenade|grenades|firebomb|petrol bombs|cocktail|cocktails|explosives|device',
    '|was|were',
    'thrown|hurled|lobbed|tossed|flung',
    'at|into|over',
  ),
  cross(
    'set off|sets off|setting off|triggered|triggers|triggering|exploded|detonated|let off|touched off',
    'his|her|their|a|an|the',
    'bomb|bombs|belt|belts|vest|vests|explosive belt|explosive vest|device|explosive device|charge|explosives|suicide vest|suicide belt|grenade',
  ),
  cross(
    'fired|fire|fires|firing|launched|launching|rained|lobbed',
    'rockets|mortars|mortar shells|missiles|shells|mortar bombs',
    '|at|into|on',
  ),
  cross(
    'hurled|hurl|hurling|flung|lobbed|tossed|threw|chucked|thrown|flinging',
    'explosives|a bomb|bombs|grenades|a grenade|hand grenades|a petrol bomb|petrol bombs|molotov cocktails|a molotov cocktail|an explosive device|an improvised bomb',
  ),
].join('|');

const HURT = [
  cross(
    'suffered|suffer|suffering|sustained|sustain|sustaining|received|receiving|escaped with|treated for|left with',
    'splinter injuries|pellet injuries|bullet injuries|multiple injuries|critical wounds|grave injuries|grievous injuries|slight wounds|varying degrees of injuries|varying degrees of injury|various degrees of injuries|various degrees of injury|various injuries|superficial wounds',
  ),
  'left bleeding|needed surgery|were patched up',
].join('|');

/** Of things and nothing else. */
/** "took an insurgent camp". */
const CAMPS = [TAKE, 'capture', 'seize', 'overrun,overruns,overrunning,overran,overrun', 'clear', 'destroy']
  .map((verb) =>
    withTail(
      verb.includes(',')
        ? verb
        : `${verb},${verb}s,${verb.replace(/e$/, '')}ing,${verb.replace(/e$/, '')}ed,${verb.replace(/e$/, '')}ed`,
      ['an', 'a', 'the', 'two', 'three', 'several']
        .flatMap((article) =>
          ['insurgent', 'rebel', 'militant', 'jihadist', 'terrorist', 'Islamist'].flatMap((side) =>
            ['camp', 'camps', 'base', 'bases', 'hideout', 'hideouts', 'stronghold'].map(
              (site) => `${article} ${side} ${site}`,
            ),
          ),
        )
        .join('|'),
    ),
  )
  .join('|');

const FINDS = [
  'come across,comes across,coming across,came across,come across|chance upon|chance on',
  'gather up|bring to light,brings to light,bringing to light,brought to light,brought to light|cart away|carry out of,carries out of,carrying out of,carried out of,carried out of',
  'take into possession,takes into possession,taking into possession,took into possession,taken into possession|take possession of,takes possession of,taking possession of,took possession of,taken possession of|rake in',
].join('|');

const LYING =
  'lay hidden|lay ready|were hidden|was hidden|lay buried|were lying|were stacked|were stored|were piled up|was stored|were buried|was buried under|came up in the search|brought out of the house|carried out of the house|carried from the house';

const SENT_AWAY = [
  withTail(
    'put,puts,putting,put,put',
    'on a plane home|on a flight home|on a plane back to|on the next plane',
  ),
  withTail(
    'send,sends,sending,sent,sent',
    'back to his country|back to their country|back across the border',
  ),
  'boot out|bundle on to a plane|show out of the country,shows out of the country,showing out of the country,showed out of the country,shown out of the country|fly out of the country,flies out of the country,flying out of the country,flew out of the country,flown out of the country',
].join('|');

const HOME =
  'fetch home|fetch back|fly back,flies back,flying back,flew back,flown back|airlift home|airlift out of';

/** English words that tell acts by turns of phrase, and words of everyday that tell them only with some sides. */
export const TURNS: readonly LexiconEntry[] = [
  ...verbs('arrest', ARRESTS),
  ...phrases(`${CAUGHT}|${HAS}`, { kind: 'act', act: 'arrest', form: 'past' }),
  ...states('arrest', IN_CUSTODY),
  ...phrases(FROM_HOME, { kind: 'act', act: 'arrest', form: 'past', only: 'service' }),
  ...verbsOnly(
    'service',
    verbs(
      'arrest',
      `${TAKE}|grab,grabs,grabbing,grabbed,grabbed|fetch|catch up with,catches up with,catching up with,caught up with,caught up with|come for,comes for,coming for,came for,come for|come away with,comes away with,coming away with,came away with,come away with|move in on|swoop on,swoops on,swooping on,swooped on,swooped on`,
    ),
  ),
  ...verbsOnly('group', verbs('dismantle', 'fall,falls,falling,fell,fallen')),
  ...verbsOnly('service', verbs('raid', CAMPS)),
  ...verbs('dismantle', `expose|${withTail(TAKE, 'out of circulation')}`),
  ...verbs(
    'foil',
    'cut short,cuts short,cutting short,cut short,cut short|pull the plug on|stop in its tracks,stops in its tracks,stopping in its tracks,stopped in its tracks,stopped in its tracks|put a halt to,puts a halt to,putting a halt to,put a halt to,put a halt to',
  ),
  ...verbs('kill', MARTYRED),
  ...phrases(SUCCUMBED, { kind: 'act', act: 'kill', form: 'past', mild: true }),
  ...phrases('for the loss of|with the loss of', {
    kind: 'act',
    act: 'kill',
    form: 'noun',
    mild: true,
    only: 'people',
  }),
  ...phrases('pronounced dead|declared dead|dead on arrival', {
    kind: 'act',
    act: 'kill',
    form: 'state',
    mild: true,
  }),
  ...phrases(DRIVEN, { kind: 'act', act: 'attack', form: 'past', weapon: 'vehicle' }),
  ...phrases(cross('drive|steer|plough|ram|crash', WHAT_IS_DRIVEN, 'into|at'), {
    kind: 'act',
    act: 'attack',
    form: 'base',
    weapon: 'vehicle',
  }),
  ...phrases('in the hands of|in the custody of|in the grip of', {
    kind: 'act',
    act: 'arrest',
    form: 'state',
    only: 'service',
  }),
  ...phrases('paraded', { kind: 'act', act: 'arrest', form: 'past', only: 'service' }),
  ...verbs('attack', BURST),
  ...verbsOnly('armed', verbs('attack', BREAK_IN)),
  ...verbs('attack', SHOTS, 'firearms'),
  ...verbsOnly('people', verbs('attack', 'shoot,shoots,shooting,shot,shot', 'firearms')),
  ...verbsOnly('people', verbs('attack', 'hack', 'bladed')),
  ...verbs('attack', BLADES, 'bladed'),
  ...BOMBS.split('|').flatMap((phrase) =>
    phrases(phrase, {
      kind: 'act',
      act: 'attack',
      form: /^\w+ing /.test(phrase) ? 'gerund' : 'past',
      weapon: 'explosives',
    }),
  ),
  ...verbsOnly(
    'armed',
    verbs(
      'kidnap',
      `${withTail(TAKE, 'at gunpoint|away at gunpoint|into the bush|into the forest')}|drag away|drag off|drive off with,drives off with,driving off with,drove off with,driven off with|lead into the bush,leads into the bush,leading into the bush,led into the bush,led into the bush|herd away|herd into the bush`,
    ),
  ),
  ...nouns('attack', 'onslaught|killing spree|invasion by gunmen|gun and bomb attack|gun-and-bomb attack'),
  ...phrases(HURT, { kind: 'act', act: 'injure', form: 'past' }),
  ...verbs('seize', FINDS),
  ...surfacing([
    ...phrases(LYING, { kind: 'act', act: 'seize', form: 'past' }),
    ...verbs('seize', 'come to light,comes to light,coming to light,came to light,come to light'),
  ]),
  ...verbs('expel', SENT_AWAY),
  ...verbs('return', HOME),
  ...phrases('to prison for|to jail for|to prison terms', { kind: 'act', act: 'sentence', form: 'noun' }),
];
