import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { HARM } from './harm.ts';
import { agreements, joined, nouns, past, verbs } from './verbs.ts';

/** "s'est rendu mardi aux autorités"; "s'est rendu à Tunis" is a journey. */
function surrenders(): string {
  const heads = [
    ...["s'est", "s'était"].flatMap((be) =>
      ['rendu', 'rendue', 'livré', 'livrée'].map((done) => `${be} ${done}`),
    ),
    ...['se sont', "s'étaient"].flatMap((be) =>
      ['rendus', 'rendues', 'livrés', 'livrées'].map((done) => `${be} ${done}`),
    ),
    ...['se rend', 'se rendent', 'se livre', 'se livrent'],
  ];
  const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier'.split('|');
  const whom =
    "aux autorités|aux forces|aux services|aux militaires|aux policiers|aux soldats|aux gendarmes|à la police|à la gendarmerie|à l'armée|sans résistance";
  return heads
    .flatMap((head) => [head, ...days.map((day) => `${head} ${day}`)])
    .flatMap((head) => whom.split('|').map((tail) => `${head} ${tail}`))
    .join('|');
}

const cross = (heads: string, tails: string): string =>
  heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`))
    .join('|');

/** Ways of saying that somebody is caught. */
const ARRESTS: readonly LexiconEntry[] = [
  ...verbs(
    'arrest',
    joined(`arrêter|interpeller|capturer|appréhender|intercepter|incarcérer|emprisonner|épingler|coffrer|cueillir|alpaguer|
     pincer|choper|rafler|ceinturer|menotter|cravater|harponner|débusquer|déloger|rattraper|
     placer en garde à vue|placer en détention|placer en rétention|placer sous les verrous|
     placer aux arrêts|mettre aux arrêts|mettre aux fers|mettre sous les verrous|mettre derrière les barreaux|
     mettre en garde à vue|mettre en détention|mettre hors d'état de nuire|mettre hors circuit|mettre le grappin|mettre la main au collet|
     passer les menottes à*|jeter en prison|envoyer en prison|envoyer sous les verrous|
     faire prisonnier|faire prisonniers|constituer prisonnier|se constituer prisonnier|se constituer prisonniers|prendre en flagrant délit|surprendre en flagrant délit|
     prendre dans un coup de filet|prendre au piège|prendre la main dans le sac|priver de liberté|priver de sa liberté|priver de leur liberté|
     conduire au poste|conduire au commissariat|conduire dans les locaux|emmener au poste|emmener au commissariat|
     emmener pour audition|emmener pour être entendu|emmener pour être entendus|emmener pour être entendues|emmener pour interrogatoire|
     retenir pour interrogatoire|retenir pour audition|retenir aux fins d'enquête|retenir pour vérification|maintenir en garde à vue|
     tomber dans les filets de*|tomber dans les mailles|tomber dans le filet|tomber dans la nasse|tomber dans une souricière|tomber entre les mains de la police|
     tomber entre les mains de la justice|tomber entre les mains des enquêteurs|tomber entre les mains des policiers|tomber entre les mains des gendarmes|
     tomber entre les mains des services|tomber entre les mains des forces|tomber aux mains de la police|tomber aux mains des forces|tomber aux mains des services|tomber aux mains des enquêteurs`),
  ),
  ...past(
    'arrest',
    joined(`interpelle|interpellent|appréhende|appréhendent|intercepte|interceptent|ceinture|incarcère|incarcèrent|
     été pris|été prise|été prises|tombe dans les filets|tombent dans les filets|
     coup de filet concerne|coup de filet a concerné|est détenu|sont détenus|a été détenu|été détenus|est détenue|sont détenues|était détenu|étaient détenus|
     été embarqué|été embarqués|été embarquée|été embarquées|embarqué par|embarqués par|été ramassé|été ramassés|été emmené|été emmenée|été emmenés|été emmenées|
     conduit au poste|passe aux arrêts|jeté au cachot|jetés au cachot`),
  ),
  ...phrases(surrenders(), { kind: 'act', act: 'arrest', form: 'state' }),
  ...nouns(
    'arrest',
    joined(`arrestation|interpellation|capture|mise aux arrêts|mise sous les verrous|mise hors d'état de nuire|placement en garde à vue|
     placement en détention|incarcération|appréhension|reddition|privation de liberté|rafle`),
  ),
  ...phrases(
    joined(`en garde à vue|sous les verrous|derrière les barreaux|en détention provisoire|aux arrêts|en état d'arrestation|sous écrou|aux mains de la police|
    aux mains de la justice|aux mains des enquêteurs|entre les mains de la justice|entre les mains de la police|entre les mains des enquêteurs|
    aux mains des services|entre les mains des services|à l'ombre|menottes aux poignets`),
    { kind: 'act', act: 'arrest', form: 'state' },
  ),
];

/** What befalls groups and plans. */
const DISRUPTIONS: readonly LexiconEntry[] = [
  ...verbs(
    'dismantle',
    joined(`démanteler|démasquer|désarticuler|dissoudre;dissolvant;dissous,dissoute,dissout|mettre au jour|mettre en pièces|mettre fin|mettre un terme|
     mettre à mal|faire tomber|réduire à néant|tailler en pièces|porter un coup fatal|porter un coup d'arrêt|désorganiser|démembrer|anéantir|briser`),
  ),
  ...past(
    'dismantle',
    `démantèle|démantèlent|démembre|démembrent|${cross(
      'cellule|réseau|filière|groupe|la cellule|le réseau|la filière',
      'décapité|décapitée|est tombé|est tombée|tombé|tombée|tombe|a été décapité|a été décapitée|a été cassé|a vécu',
    )}|${cross('décapite|décapité|décapitent', 'une cellule|la cellule|un réseau|le réseau|une filière|la filière|un groupe|le groupe')}`,
  ),
  ...verbs('dismantle', 'neutraliser', { people: 'arrest' }),
  ...nouns(
    'dismantle',
    "démantèlement|neutralisation|démembrement|chute d'une cellule|chute d'un réseau|chute d'une filière|chute du réseau|chute de la cellule",
  ),
  ...verbs(
    'foil',
    joined(`déjouer|contrecarrer|avorter|éviter|empêcher|prévenir;prévenant;prévenu|mettre en échec|faire échec à*|faire échouer|faire avorter|faire capoter|
     tuer dans l'œuf|étouffer dans l'œuf|contrarier|enrayer|désamorcer|torpiller|stopper|mettre un coup d'arrêt|couper court`),
  ),
  ...past('foil', 'tourné court|tourne court|capoté'),
  ...nouns('foil', 'mise en échec'),
];

/** "remis aux autorités marocaines", "renvoyées vers la Turquie": to whom or where makes it an expulsion. */
const EXPELLED = [
  ['remis', ['à la justice', 'à la police', 'aux autorités', 'à son pays', 'à leur pays', 'aux services']],
  ['livré', ['à la justice', 'à la police', 'aux autorités']],
  ['renvoyé', ['vers', 'dans son pays', 'dans leur pays', "dans son pays d'origine", 'chez lui', 'chez eux']],
  ['éloigné', ['du territoire', 'vers', 'de France', 'de Belgique']],
  ['transféré', ['vers son pays', 'aux autorités']],
  ['reconduit', ['à la frontière', 'dans son pays', "jusqu'à la frontière"]],
]
  .flatMap(([done, whither]) =>
    agreements(`${done}`).flatMap((form) => [...(whither ?? [])].map((where) => `${form} ${where}`)),
  )
  .join('|');

/** French words for what is done in events. */
export const ACTS: readonly LexiconEntry[] = [
  ...ARRESTS,
  ...DISRUPTIONS,
  ...HARM,
  ...verbs(
    'seize',
    joined(
      `saisir|confisquer|récupérer|retrouver|trouver|découvrir|exhumer|déterrer|dénicher|recueillir;;recueilli*|localiser|emporter|mettre au jour;;mis* au jour,met au jour,mettent au jour|renfermer|receler|dissimuler|cacher;;cachait,cachaient|livrer;;a livré,ont livré`,
    ),
  ),
  ...verbs('seize', "mettre la main|s'emparer de*|se saisir de*", { people: 'arrest' }),
  ...nouns('seize', 'saisie|découverte|confiscation'),
  ...verbs('raid', 'perquisitionner|fouiller|ratisser|investir;investissant;investi*,investit'),
  ...nouns(
    'raid',
    'perquisition|descente|descente de police|raid|coup de filet/coups de filet|opération de police|opération antiterroriste/opérations antiterroristes|opération de ratissage|ratissage|fouille|opération de sécurité|intervention|opération sécuritaire/opérations sécuritaires',
  ),
  ...verbs('claim', 'revendiquer|endosser'),
  ...nouns('claim', 'revendication'),
  ...verbs(
    'sentence',
    joined(`condamner|écoper|infliger|prononcer une peine|prononcer des peines|prononcer la peine|prononcer la réclusion|
     prononcer la perpétuité|reconnaître coupable;;reconnu coupable,reconnus coupables,reconnue coupable,reconnues coupables|
     déclarer coupable;;déclaré coupable,déclarés coupables,déclarée coupable|juger coupable;;jugé coupable,jugés coupables,jugée coupable|
     envoyer à la potence|envoyer à l'échafaud|condamner à mort`),
  ),
  ...past(
    'sentence',
    "s'est vu infliger|s'est vue infliger|se sont vu infliger|se sont vus infliger|se voit infliger|se voient infliger|a pris perpétuité",
  ),
  ...nouns('sentence', 'condamnation|verdict'),
  ...phrases(
    'perpétuité|réclusion criminelle|ans de prison|ans de réclusion|années de prison|mois de prison|peine capitale|peine de mort',
    { kind: 'act', act: 'sentence', form: 'noun' },
  ),
  ...verbs(
    'charge',
    joined(
      `inculper|écrouer|déférer|poursuivre en justice|mettre sous écrou|placer sous écrou|placer sous mandat de dépôt|mettre en accusation`,
    ),
  ),
  ...past(
    'charge',
    'mis en examen|mise en examen|mises en examen|présenté à un juge|présentés à un juge|présenté au parquet|présentés au parquet|présentés devant le parquet|placé en détention provisoire|placés en détention provisoire|placée en détention provisoire|placées en détention provisoire',
  ),
  ...past(
    'charge',
    joined(`renvoyé devant|renvoyés devant|renvoyée devant|été poursuivi|été poursuivis|été poursuivie|sont poursuivis|est poursuivi|comparu|comparaît|comparaissent|
     été jugé|être jugé|est jugé|sera jugé|été jugés|être jugés|sont jugés|seront jugés|jugée|jugées`),
    { court: true },
  ),
  ...verbs(
    'charge',
    'renvoyer en procès|renvoyer aux assises|renvoyer en correctionnelle|traduire en justice|traduire devant',
    { court: true },
  ),
  ...nouns(
    'charge',
    "exécution d'un mandat/exécution de mandats|exécution du mandat/exécution des mandats|mandat d'arrêt/mandats d'arrêt",
  ),
  ...nouns('charge', 'mise en examen/mises en examen|inculpation|mise en accusation'),
  ...verbs(
    'release',
    'libérer|relâcher|élargir|laisser en liberté|remettre en liberté;;remis en liberté,remise en liberté,remises en liberté|laisser libre',
  ),
  ...verbs('return', 'rapatrier|ramener|faire rentrer|faire revenir|reprendre en charge'),
  ...past(
    'return',
    'sont rentrés|est rentré|est rentrée|sont rentrées|ramène|ramènent|sont revenus|est revenu|sont de retour|est de retour',
  ),
  ...nouns('return', 'rapatriement'),
  ...verbs(
    'expel',
    joined(`expulser|refouler|extrader|renvoyer|éloigner|reconduire à la frontière|reconduire dans son pays|reconduire dans leur pays|
     reconduire vers|remettre à la justice|remettre à la police|remettre aux autorités|livrer à la justice|livrer aux autorités|livrer à la police|
     livrer à la France|livrer au Maroc|livrer à l'Espagne|livrer à la Belgique|livrer à l'Italie|remettre à la France|remettre à la Belgique|
     remettre à l'Espagne|remettre à l'Italie|remettre au Maroc|remettre à la Tunisie|remettre à l'Algérie|remettre à l'Allemagne`),
  ),
  ...past('expel', `a remis|ont remis|${EXPELLED}`),
  ...nouns(
    'expel',
    'expulsion|extradition|refoulement|reconduite à la frontière/reconduites à la frontière|éloignement du territoire|remise aux autorités',
  ),
  ...nouns('release', 'libération|remise en liberté'),
  ...verbs('acquit', 'acquitter|relaxer|blanchir|innocenter'),
  ...nouns('acquit', 'acquittement|relaxe'),
];
