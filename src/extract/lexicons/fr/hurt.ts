import type { LexiconEntry } from '../lexicon.ts';
import { agreements, cross, past } from './verbs.ts';

const forms = (participles: string): string => participles.split('|').flatMap(agreements).join('|');

const HOSPITALS =
  "à l'hôpital|vers l'hôpital|à l'infirmerie|vers un hôpital|dans un hôpital|vers des hôpitaux|dans des hôpitaux|à l'hôpital militaire|vers l'hôpital militaire|aux urgences|en urgence|par hélicoptère|par les secours|par les pompiers|par le Samu|par le SAMU|en réanimation";

const BROUGHT = cross(
  forms('transporté|évacué|conduit|transféré|emmené|acheminé|admis|hospitalisé|soigné|opéré|pris en charge'),
  HOSPITALS,
);

const CONDITION = [
  cross(
    'dans un état|dans un état jugé|se trouve dans un état|se trouvent dans un état',
    'grave|critique|sérieux|désespéré|préoccupant|stable',
  ),
  "entre la vie et la mort|luttent contre la mort|lutte contre la mort|en urgence absolue|en urgence relative|dont le pronostic vital est engagé|ont été choqués|à l'hôpital dans un état grave",
].join('|');

const TOUCHED = cross(
  forms('touché|atteint'),
  "à la jambe|au bras|à la tête|au cou|à l'épaule|au ventre|à l'abdomen|au dos|au visage|à la main|à la cuisse|au thorax|à la poitrine|aux jambes|par des éclats|par les éclats|par un éclat|par un tir|par des tirs",
);

const CARED_FOR = cross(
  'a été|ont été|avait été|avaient été|est|sont|étaient|était|restent|reste|demeurent|demeure',
  forms('soigné|hospitalisé|opéré'),
);

/** French words for those who are hurt by what was done to them afterwards, or by how they are. */
export const HURT: readonly LexiconEntry[] = past(
  'injure',
  [BROUGHT, CONDITION, TOUCHED, CARED_FOR].join('|'),
);
