import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { ARRESTS } from './arrests.ts';
import { HARM } from './harm.ts';
import { HURT } from './hurt.ts';
import { agreements, cross, dayed, joined, nouns, past, verbs } from './verbs.ts';

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
     tuer dans l'œuf|étouffer dans l'œuf|contrarier|enrayer|désamorcer|torpiller|stopper|éventer|tourner court|mettre un coup d'arrêt|couper court`),
  ),
  ...past('foil', 'tourné court|tourne court|capoté'),
  ...nouns('foil', 'mise en échec'),
];

/** "détruit deux casemates": what armies do to finds; "l'explosion a détruit deux maisons" is none. */
/** Where things were before they were found. */
const LYING = [
  ...['était', 'étaient'].flatMap((verb) =>
    ['caché', 'dissimulé', 'enterré', 'entreposé', 'stocké', 'enfoui'].flatMap((stem) =>
      ['', 'e', 's', 'es'].map((ending) => `${verb} ${stem}${ending}`),
    ),
  ),
  'gisait|gisaient|ont refait surface|dormaient dans',
].join('|');

const DESTROYED = ((): string => {
  const numbers =
    'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|des|les|la';
  const things =
    'casemate|casemates|cache|caches|bombe|bombes|mine|mines|ceinture|ceintures|abris|engins explosifs|grenades';
  const done = cross(
    'détruit|détruisent|désamorcé|désamorcent|neutralisé|neutralisent|anéanti',
    cross(numbers, things),
  );
  const un = cross(
    'détruit|désamorcé|neutralisé',
    'un abri|un engin|un engin explosif|un dépôt|un atelier|un obus',
  );
  const passive = cross(
    things,
    'détruite|détruites|détruits|ont été détruites|ont été détruits|a été détruite|ont été désamorcées|a été désamorcée|ont été neutralisées|a été neutralisée|artisanales détruites|artisanales ont été détruites|de confection artisanale ont été détruites',
  );
  return [done, un, passive].join('|');
})();

/** "remis aux autorités marocaines", "renvoyées vers la Turquie": to whom or where makes it an expulsion. */
const EXPELLED = [
  ['remis', ['à la justice', 'à la police', 'aux autorités', 'à son pays', 'à leur pays', 'aux services']],
  ['livré', ['à la justice', 'à la police', 'aux autorités']],
  ['renvoyé', ['vers', 'dans son pays', 'dans leur pays', "dans son pays d'origine", 'chez lui', 'chez eux']],
  ['éloigné', ['du territoire', 'vers', 'de France', 'de Belgique']],
  ['transféré', ['vers son pays', 'aux autorités']],
  [
    'mis',
    [
      'dans un avion pour',
      'dans un avion à destination',
      'dans le premier avion',
      'dans un vol pour',
      "dans l'avion pour",
    ],
  ],
  [
    'embarqué',
    ['dans un avion pour', 'dans un vol pour', "à bord d'un vol pour", 'dans un avion à destination'],
  ],
  ['chassé', ['du territoire', 'du pays', 'du royaume', 'de France', 'de Belgique']],
  ['banni', ['du territoire', 'du royaume']],
  ['extradé', ['vers']],
  ['reconduit', ['à la frontière', 'dans son pays', "jusqu'à la frontière"]],
]
  .flatMap(([done, whither]) =>
    agreements(`${done}`).flatMap((form) => dayed(form, [...(whither ?? [])].join('|')).split('|')),
  )
  .join('|');

/** "extraits du camp de Roj", "tirés des camps". */
const BROUGHT_OUT = ['extrait', 'tiré', 'exfiltré', 'récupéré', 'recueilli', 'évacué', 'ramené', 'arraché']
  .flatMap(agreements)
  .concat('sorti', 'sortis', 'sortie', 'sorties')
  .join('|');
const CAMPS = "du camp|des camps|d'un camp|de camps|dans les camps|dans le camp|des prisons|de la zone";

/** French words for what is done in events. */
export const ACTS: readonly LexiconEntry[] = [
  ...ARRESTS,
  ...DISRUPTIONS,
  ...HARM,
  ...HURT,
  ...verbs(
    'seize',
    joined(
      `saisir|confisquer|récupérer|retrouver|trouver|découvrir|exhumer|déterrer|dénicher|recueillir;;recueilli*|localiser|emporter|mettre au jour;;mis* au jour,met au jour,mettent au jour|renfermer|receler|dissimuler|cacher;;cachait,cachaient|livrer;;a livré,ont livré`,
    ),
  ),
  ...verbs('seize', "mettre la main|s'emparer de*|se saisir de*", { people: 'arrest' }),
  ...verbs('seize', 'faire main basse', { people: 'arrest' }),
  ...phrases(DESTROYED, { kind: 'act', act: 'seize', form: 'past' }),
  ...phrases(LYING, { kind: 'act', act: 'seize', form: 'past', surfaces: true }),
  ...nouns('seize', 'saisie|découverte|confiscation|butin'),
  ...verbs('raid', 'perquisitionner|fouiller|ratisser|investir;investissant;investi*,investit'),
  ...nouns(
    'raid',
    'perquisition|descente de police|descente policière/descentes policières|descente antiterroriste/descentes antiterroristes|descente nocturne/descentes nocturnes|descente simultanée/descentes simultanées|descente des policiers|descente des gendarmes|raid|coup de filet/coups de filet|opération de police|opération antiterroriste/opérations antiterroristes|opération de ratissage|ratissage|fouille|opération de sécurité|intervention|opération sécuritaire/opérations sécuritaires',
  ),
  ...phrases('descentes', { kind: 'act', act: 'raid', form: 'noun', plural: true }),
  ...verbs(
    'claim',
    joined(`revendiquer|endosser|s'attribuer la paternité;;s'en est attribué la paternité,s'est attribué la paternité,s'attribue la paternité,s'en attribue la paternité|
     s'attribuer le mérite;;s'en est attribué le mérite,s'est attribué le mérite,s'en attribue le mérite|s'en targuer;;s'en est targué,s'en est targuée,s'en targue,s'en est vanté,s'en est vantée|
     assumer la responsabilité|reconnaître la paternité;;reconnu la paternité|signer l'attentat|signer l'attaque|signer le massacre|signer la tuerie|signer l'embuscade|signer l'assaut|signer l'enlèvement|signer l'opération|se prévaloir;;se prévaut,se prévalent`),
  ),
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
      `inculper|écrouer|déférer|poursuivre en justice|mettre sous écrou|placer sous écrou|placer sous mandat de dépôt|placer sous mandat d'arrêt|mettre en accusation`,
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
  ...past('return', dayed(BROUGHT_OUT, CAMPS)),
  ...past(
    'return',
    'ont atterri|a atterri|ont foulé le sol|a foulé le sol|ont posé le pied|a posé le pied|ont retrouvé le sol|ont débarqué|ont touché le sol|se sont posés|se sont posées',
  ),
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
