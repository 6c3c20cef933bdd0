import type { LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';
import { cross, dayed, joined, nouns, past, verbs } from './verbs.ts';

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
  const whom =
    "aux autorités|aux forces|aux services|aux militaires|aux policiers|aux soldats|aux gendarmes|à la police|à la gendarmerie|à l'armée|sans résistance";
  return dayed(heads.join('|'), whom);
}

/** Those into whose hands wanted people fall: "tombé aux mains d'une patrouille". */
const FORCES =
  "de l'armée|de l'ANP|de la gendarmerie|de la Garde nationale|de la sûreté|de la Sûreté|de la DGST|de la DGSI|du BCIJ|du FBI|de la GRC|d'un détachement|d'une patrouille|d'une unité|d'un commando|d'une brigade|des soldats|des militaires|des agents|des unités|des services|des forces|des gendarmes|des policiers|des enquêteurs|des autorités|de la police|de la justice";

/** "croupit en prison": held now, of those whom the news counts. */
const HELD = dayed(
  'dort|dorment|dormait|dormaient|croupit|croupissent|croupissait|croupissaient|médite|méditent|attend son procès|attendent leur procès|passe ses nuits|passent leurs nuits|passé la nuit|séjourne|séjournent',
  'en prison|désormais en prison|en cellule|en détention|derrière les murs|dans les geôles|au cachot|au violon',
  'depuis ',
);

/** "le filet s'est refermé sur quatre hommes". */
const CLOSED = dayed(
  cross(
    "le filet|l'étau|la nasse|le piège|la souricière|les mailles du filet",
    "s'est refermé|s'est refermée|se referme|s'était refermé|se sont refermées",
  ),
  'sur',
);

/** "met fin à la cavale d'un djihadiste": the hunted are caught. */
const RUN_ENDED = cross(
  'mis fin|met fin|mettent fin|mis un terme|mit fin|mis fin hier|mis fin lundi|mis fin mardi|mis fin mercredi|mis fin jeudi|mis fin vendredi|mis fin samedi|mis fin dimanche',
  'à la cavale|à la fuite|à la longue cavale|à une cavale',
);

/** Ways of saying that somebody is caught. */
export const ARRESTS: readonly LexiconEntry[] = [
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
     tirer de son lit|tirer de leur lit|tirer du lit|sortir de son lit;sortant de son lit;sorti* de son lit|sortir du lit;sortant du lit;sorti* du lit|
     extirper de sa cache|extirper de leur cache|placer sous bonne garde|mettre sous clé|mettre en cage|mettre à l'ombre|
     conduire en cellule|emmener pour audition|emmener pour être entendu|emmener pour être entendus|emmener pour être entendues|emmener pour interrogatoire|
     retenir pour interrogatoire|retenir pour audition|retenir aux fins d'enquête|retenir pour vérification|maintenir en garde à vue|
     tomber dans les filets de*|tomber dans les mailles|tomber dans le filet|tomber dans la nasse|tomber dans une souricière`),
  ),
  ...past(
    'arrest',
    joined(`interpelle|interpellent|appréhende|appréhendent|intercepte|interceptent|ceinture|incarcère|incarcèrent|
     été pris|été prise|été prises|tombe dans les filets|tombent dans les filets|
     coup de filet concerne|coup de filet a concerné|est détenu|sont détenus|a été détenu|été détenus|est détenue|sont détenues|était détenu|étaient détenus|
     été embarqué|été embarqués|été embarquée|été embarquées|embarqué par|embarqués par|été ramassé|été ramassés|été emmené au|été emmenée au|été emmenés au|été emmenées au|été emmené pour|été emmenée pour|été emmenés pour|été emmenées pour|été emmenés par la police|été emmené par la police|été emmenés par les|été emmené par les|
     conduit au poste|passe aux arrêts|jeté au cachot|jetés au cachot`),
  ),
  ...verbs('arrest', cross('tomber aux mains|tomber entre les mains', FORCES)),
  ...past(
    'arrest',
    dayed(
      'est tombé|est tombée|sont tombés|sont tombées|était tombé|étaient tombés',
      cross('aux mains|entre les mains', FORCES),
    ),
  ),
  ...phrases(surrenders(), { kind: 'act', act: 'arrest', form: 'state' }),
  ...past('arrest', `${CLOSED}|${RUN_ENDED}`),
  ...nouns(
    'arrest',
    'fin de cavale|fin de cavale pour/fins de cavale pour|fin de la cavale de/fin de la cavale de',
  ),
  ...phrases(
    "se sont retrouvés derrière les barreaux|se retrouvent derrière les barreaux|hors d'état de nuire|au bout de sa cavale|au bout de leur cavale|sous bonne garde|hors circuit",
    { kind: 'act', act: 'arrest', form: 'state' },
  ),
  ...phrases(HELD, { kind: 'act', act: 'arrest', form: 'state' }),
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
