import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { agreements, cross, dayed, entries, joined, nouns, past, verbs } from './verbs.ts';

/** Says that people died, not that somebody killed them. */
const MILD = { mild: true } as const;

/** "tombés au combat": soldiers who died, where "tombés dans une embuscade" is not all of them. */
const FALLEN = [
  "au champ d'honneur",
  'au combat',
  'au cours des combats',
  'les armes à la main',
  'sous les balles',
  "lors de l'attaque",
  "dans l'attaque",
  "dans l'assaut",
  'dans les assauts',
  'dans cette attaque',
  'dans les attaques',
  "face à l'ennemi",
  'sous le feu',
  'en opération',
]
  .flatMap((where) => agreements('tombé').map((fallen) => `${fallen} ${where}`))
  .join('|');

/** "mortellement blessés", "blessées mortellement". */
const mortally = (participles: string): string =>
  participles
    .split('|')
    .flatMap(agreements)
    .flatMap((form) => [`mortellement ${form}`, `${form} mortellement`])
    .join('|');

const KILLING: readonly LexiconEntry[] = [
  ...verbs(
    'kill',
    joined(`tuer|assassiner|massacrer|exécuter|lyncher|abattre|éliminer|liquider;liquidant;été liquidé*,ont liquidé,a liquidé,avait liquidé,liquidé par,liquidés par|occire;;occis*|trucider|fusiller|pendre;;été pendu*,ont pendu|
     cribler de balles|passer par les armes|brûler vif|brûler vifs|mettre à mort|ôter la vie à*|donner la mort à*|faire un massacre`),
  ),
  ...verbs('kill', 'réduire au silence|mettre hors de combat|mettre hors jeu|envoyer ad patres', {
    forces: true,
  }),
  ...verbs(
    'kill',
    joined(`périr|succomber|décéder|mourir;mourant;meurt,meurent,mourait,mouraient|trouver la mort|laisser la vie|rendre l'âme|
     y rester;y restant;y sont restés,y est resté,y étaient restés|perdre la vie;perdant la vie;perdu la vie,perd la vie,perdent la vie,perdaient la vie,perdit la vie|payer de leur vie|payer de sa vie|coûter la vie à*|
     emporter la vie de*|faucher la vie de*`),
    MILD,
  ),
  ...past('kill', `décède|décèdent|ont péri|a péri|${mortally('blessé|touché|atteint|frappé')}`, MILD),
  ...past(
    'kill',
    `été décimé|été décimée|emportant dans la mort|a emporté dans la mort|entraînant dans la mort|sur le carreau`,
    MILD,
  ),
  ...past('kill', mortally('poignardé'), { weapon: 'bladed' }),
  ...phrases(FALLEN, { kind: 'act', act: 'kill', form: 'state', ...MILD }),
  ...phrases(
    cross(
      'sont tombés|qui sont tombés|étaient tombés|qui étaient tombés|sont tombées',
      'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à|lors|près',
    ),
    { kind: 'act', act: 'kill', form: 'state', beside: true, ...MILD },
  ),
  ...phrases('tombés|tombées', { kind: 'act', act: 'kill', form: 'state', beside: true, ...MILD }),
  ...verbs('kill', 'égorger|décapiter|poignarder à mort', { weapon: 'bladed' }),
  ...phrases('mort|morts|morte|mortes', { kind: 'act', act: 'kill', form: 'state', ...MILD }),
  ...nouns('kill', 'mort/mort|décès', MILD),
  ...nouns('kill', 'assassinat|meurtre|tuerie|massacre|exécution|homicide|bain de sang'),
  ...nouns('kill', 'décapitation|égorgement', { weapon: 'bladed' }),
];

const HURTING: readonly LexiconEntry[] = [
  ...verbs('injure', 'blesser|brûler|mutiler|écharper|estropier|contusionner|commotionner|amputer|cribler'),
  ...past(
    'injure',
    joined(`${['grièvement', 'légèrement', 'gravement', 'sérieusement'].flatMap((how) => ['blessé', 'touché', 'atteint'].flatMap(agreements).map((form) => `${how} ${form}`)).join('|')}|
     ${[
       'été touché',
       'touché par balle',
       'touché par balles',
       'touché par des balles',
       'atteint par balle',
       'atteint par balles',
       'blessé par balle',
       'blessé par balles',
     ]
       .flatMap((phrase) => {
         const [head = '', ...rest] = phrase.split(' ');
         return head === 'été'
           ? agreements('touché').map((form) => `été ${form}`)
           : agreements(head).map((form) => [form, ...rest].join(' '));
       })
       .join('|')}`),
  ),
  ...nouns('injure', 'blessure'),
];

/** In whose hands hostages are: "aux mains de jihadistes". */
const CAPTORS =
  "de jihadistes|de djihadistes|des jihadistes|des djihadistes|de ravisseurs|de leurs ravisseurs|de ses ravisseurs|d'hommes armés|de groupes armés|d'un groupe armé|de terroristes|des terroristes|de Boko Haram|de Daech|de l'EI|d'Aqmi|du Jnim|du GSIM|de bandits|d'inconnus armés|d'individus armés|des shebab|des talibans";

const KIDNAPPING: readonly LexiconEntry[] = [
  ...nouns('kidnap', "enlèvement|rapt|kidnapping|prise d'otages|prise d'otage|détournement d'avion"),
  ...verbs(
    'kidnap',
    joined(
      `enlever|kidnapper|séquestrer|prendre en otage|prendre en otages|retenir en otage|retenir en otages|prendre en captivité|emmener en captivité|emmener de force|emmener vers une destination inconnue|embarquer de force|conduire en captivité`,
    ),
  ),
  ...phrases(cross('aux mains|entre les mains', CAPTORS), { kind: 'act', act: 'kidnap', form: 'state' }),
];

/** "les djihadistes ont frappé": the verb alone says of a police raid as much, or of a storm. */
const STRUCK = [
  cross(
    'le kamikaze|un kamikaze|le terroriste|Daech|Boko Haram|Aqmi|le Jnim|le GSIM|la secte|le groupe jihadiste|le groupe djihadiste',
    'a frappé|a encore frappé|a de nouveau frappé|frappe à nouveau|frappe encore',
  ),
  cross(
    'les djihadistes|les jihadistes|les terroristes|les insurgés|les assaillants|les shebab|des djihadistes|des jihadistes|des hommes armés|les hommes de Boko Haram|les talibans|les rebelles|deux kamikazes|trois kamikazes|des kamikazes',
    'ont frappé|ont encore frappé|ont de nouveau frappé|frappent|avaient frappé',
  ),
].join('|');

/** "s'est rué vendredi sur deux agents". */
const RUSHED =
  "s'est rué|s'est ruée|se sont rués|s'était rué|s'est jeté|se sont jetés|s'est lancé|se sont lancés|a fondu|ont fondu";

/** "a vidé mardi son chargeur sur". */
const SHOT_AT =
  'a tiré|ont tiré|a arrosé|ont déchargé leurs armes|a déchargé son arme|a fait feu|ont fait feu|tirant';

/** "la patrouille a été accrochée": soldiers met by their foes. */
const COME_UPON = cross(
  ['patrouille', 'colonne', 'unité', 'convoi', 'détachement', 'équipe', 'position', 'section']
    .flatMap((unit) =>
      [
        '',
        " de l'armée",
        ' militaire',
        ' de soldats',
        ' de gendarmerie',
        ' de police',
        ' de la Minusma',
        ' de la gendarmerie',
        ' des FDS',
      ].map((of) => unit + of),
    )
    .join('|'),
  'a été accroché|a été accrochée|avait été accroché|avait été accrochée|a été harcelé|a été harcelée|a été mitraillé|a été mitraillée',
);

const ATTACKING: readonly LexiconEntry[] = [
  ...verbs(
    'attack',
    joined(`attaquer|s'attaquer à*|s'en prendre à;;s'en est pris à,s'en sont pris à,s'en prend à,s'en prennent à,s'en prenait à|
     s'en prendre au;;s'en est pris au,s'en sont pris au|s'en prendre aux;;s'en est pris aux,s'en sont pris aux|assaillir|agresser|prendre d'assaut|
     faire irruption|prendre pour cible|se lancer contre|se ruer sur|se jeter sur|fondre sur;fondant sur;ont fondu sur,a fondu sur,avaient fondu sur,fondent sur|mettre à sac|passer au fil de l'épée|donner l'assaut|lancer l'assaut|prendre à partie|
     viser un convoi;;visé un convoi|incendier|mettre le feu à*|saboter|ensanglanter|endeuiller|razzier|piller|semer la mort`),
  ),
  ...verbs(
    'attack',
    joined(`exploser|se faire exploser|faire exploser|faire sauter|se faire sauter|actionner sa ceinture|actionner leur ceinture|
     actionner la bombe|actionner la charge|actionner le détonateur|actionner les explosifs|actionner leur bombe|actionner sa charge|actionner leurs charges|actionner une ceinture|actionner sa bombe|actionner une bombe|actionner un engin|actionner un engin explosif|
     faire détoner|faire détonner|sauter sur une mine|sauter sur un engin|sauter sur un engin explosif|bombarder|pilonner|plastiquer|dynamiter|
     déclencher sa charge|déclencher sa ceinture|lancer une grenade|jeter une grenade|lancer des grenades|jeter des grenades|lancer un cocktail Molotov|
     lancer des cocktails Molotov|secouer par une bombe|secouer par une explosion|souffler par une bombe|souffler la façade|souffler les vitres|souffler une maison|souffler un immeuble|souffler le bâtiment|souffler la devanture|souffler l'entrée|souffler par une charge`),
    { weapon: 'explosives' },
  ),
  ...past(
    'attack',
    dayed(
      'a soufflé|ont soufflé|a éventré|a dévasté',
      "la façade|les vitres|une maison|un immeuble|le bâtiment|la devanture|l'entrée|le hall",
    ),
    { weapon: 'explosives' },
  ),
  ...verbs('attack', 'poignarder|lacérer|larder|taillader', { weapon: 'bladed' }),
  ...verbs('attack', 'ouvrir le feu|mitrailler|canarder|tirer sur|faire feu', { weapon: 'firearms' }),
  ...verbs(
    'attack',
    'foncer sur|foncer dans|foncer en voiture|percuter|renverser|faucher|lancer sa voiture|lancer leur voiture|lancer sa moto|lancer leur moto|lancer son camion|lancer son pick-up|lancer un pick-up|lancer leur véhicule|lancer un véhicule|lancer son véhicule|lancer un camion|lancer une voiture',
    { weapon: 'vehicle' },
  ),
  ...nouns(
    'attack',
    `attentat|attaque|assaut|embuscade|agression|incursion|attaque terroriste|acte terroriste|action terroriste|
     opération terroriste|acte de terrorisme|acte de sabotage|attaque armée|attaque complexe|opération suicide|
     attaque djihadiste/attaques djihadistes|attaque jihadiste/attaques jihadistes|carnage|guet-apens|traquenard|expédition punitive|razzia|incendie criminel/incendies criminels|acte de barbarie|acte de violence|acte criminel/actes criminels|
     action violente/actions violentes|action d'envergure|attentat terroriste|coup d'éclat|attentats simultanés|acte subversif/actes subversifs`,
  ),
  ...nouns(
    'attack',
    `attentat-suicide/attentats-suicides|attentat suicide/attentats suicides|attentat à la bombe|attentat à l'explosif|
     attentat à la voiture piégée|attentat au camion piégé|explosion|déflagration|attaque suicide|attaque-suicide/attaques-suicides|
     attaque à la grenade|attaque à la roquette|attaque au colis piégé|attaque aux explosifs|attaque à la bombe|double attentat|
     double attentat suicide|tir de roquettes/tirs de roquettes|tir de mortier/tirs de mortier|tir d'obus/tirs d'obus|attaque de drone|frappe de drone|bombardement|jet de grenade|jet d'explosif|explosion d'une bombe|explosion d'une mine|détonation`,
    { weapon: 'explosives' },
  ),
  ...nouns(
    'attack',
    "fusillade|tir/tirs|attaque à main armée|attaque à l'arme à feu|attaque à l'arme automatique",
    {
      weapon: 'firearms',
    },
  ),
  ...nouns(
    'attack',
    "attaque au couteau|attaque à l'arme blanche|attaque à la machette|attaque à la hache|agression au couteau|agression à l'arme blanche|attentat au couteau|coup de couteau|attaques au couteau",
    { weapon: 'bladed' },
  ),
  ...nouns(
    'attack',
    'attaque à la voiture-bélier|attaque à la voiture bélier|attaque au véhicule-bélier|attaque au camion-bélier|attaque au camion|attentat au camion|attaque à la camionnette|attaque au véhicule bélier|attaque à la voiture',
    { weapon: 'vehicle' },
  ),
  ...nouns('attack', 'attaque chimique|attaque à la ricine|empoisonnement', { weapon: 'chemical' }),
  ...entries('attack', 'base', ['frapper']),
  ...past('attack', STRUCK),
  ...past('attack', dayed(RUSHED, 'sur|dans le dos|à la gorge|couteau au poing|couteau à la main|contre')),
  ...past(
    'attack',
    dayed('a vidé|ont vidé|avait vidé', 'son chargeur|leur chargeur|leurs chargeurs|son arme|leurs armes'),
    {
      weapon: 'firearms',
    },
  ),
  ...past('attack', dayed(SHOT_AT, 'sur|dans|contre|en direction'), { weapon: 'firearms' }),
  ...past(
    'attack',
    dayed(
      'a sauté|ont sauté|avait sauté|avaient sauté|saute',
      'sur une mine|sur un engin|sur un engin explosif|sur une bombe|sur un explosif|sur une charge',
    ),
    { weapon: 'explosives' },
  ),
  ...past('attack', COME_UPON),
];

/** French words for what is done to people and places: killing, hurting, attacking, carrying off. */
export const HARM: readonly LexiconEntry[] = [...KILLING, ...HURTING, ...ATTACKING, ...KIDNAPPING];
