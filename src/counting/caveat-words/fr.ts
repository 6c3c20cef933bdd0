import { MISSING_WORDS, plainNumber } from '../../model/index.ts';
import type { CaveatWords } from './caveat-words.ts';

const whole = (n: number) => plainNumber(n, 'fr');

export const frenchCaveats: CaveatWords = {
  records: (n) => (n <= 1 ? `${whole(n)} fiche` : `${whole(n)} fiches`),
  or: ' ou ',
  and: ' et ',
  leftOut: (records) => `Écartées, codées hors champ ou douteuses : ${records}.`,
  uncoded: (records) => `Comptées sans que personne ait décidé de leur inclusion : ${records}.`,
  pastCounted: (records) => `Racontées seulement comme passé, et comptées : ${records}.`,
  pastLeftOut: (records) => `Écartées, racontées seulement comme passé : ${records}.`,
  baseUnknown: (records) => `Écartées parce que l’on ignore ce que demande la base : ${records}.`,
  valueUnknown: (name, records) => `Écartées parce que l’on ignore « ${name} » : ${records}.`,
  disputed: (records) => `Les sources ou les codeurs ne s’accordent pas sur ce qui est demandé : ${records}.`,
  missing: MISSING_WORDS.fr,
  otherRole: (role) => `indiqué, mais pas comme « ${role} »`,
  imprecise: 'indiqué, mais sans trancher',
  blank: (why, n) => `${why} (${whole(n)})`,
  blanks: (name, parts) => `Dans la base, « ${name} » : ${parts}.`,
  each: (name, records) =>
    `Les lignes par « ${name} » se recoupent et ne s’additionnent pas : une fiche compte dans la ligne de chacune de ses valeurs ; avec plusieurs valeurs : ${records}.`,
  primary: (name, records) =>
    `Les lignes par « ${name} » s’additionnent : une fiche compte une fois, dans la ligne de sa première valeur (pour les lieux, celui des faits) ; avec plusieurs valeurs : ${records}.`,
  fractional: (name, records) =>
    `Par « ${name} », une fiche est partagée également entre ses valeurs ; les parts s’additionnent, k non ; avec plusieurs valeurs : ${records}.`,
  anyRole: (name) => `Par « ${name} », chaque lieu d’une fiche compte, quel que soit son rôle.`,
  units: { day: 'jour', month: 'mois', year: 'année' },
  vague: (unit) =>
    `Une date moins précise (unité : ${unit}) n’est placée nulle part avec certitude : elle a sa propre ligne et reste inconnue pour celles où elle peut tomber.`,
  cumulative: (name) => `Par « ${name} », chaque ligne compte ce qui s’est sûrement produit jusqu’à sa fin.`,
  rolling: (name, periods, unit) =>
    `Par « ${name} », chaque ligne compte ${whole(periods)} périodes (unité : ${unit}), la sienne en dernier.`,
  sums: (name) =>
    `Les sommes de « ${name} » portent sur les fiches qui l’indiquent ; les blancs n’ajoutent rien et ne sont pas des zéros. Une borne ouverte (« au moins ») laisse la somme la plus haute ouverte.`,
  outlines: (derived, undecided) =>
    `Là où personne n’indique la région, c’est celle du contour où le point se trouvait ce jour-là : ${whole(derived)} lieux de la version ; ${whole(undecided)} ne sont dans aucun, sont dans plusieurs, ou ne sont pas assez bien connus.`,
  unlisted: (most) => `Les fiches ne sont pas énumérées dans les tables de plus de ${whole(most)} fiches.`,
  sample:
    'L’intervalle et le test traitent les fiches comme un échantillon aléatoire d’événements indépendants. Elles ne le sont pas : à lire comme une échelle du seul hasard.',
  sharing: (n) => `${whole(n)} partagent un document avec une autre`,
  related: (n) =>
    `${whole(n)} ${n === 1 ? 'est liée' : 'sont liées'} à une autre (même cellule, suite, partie)`,
  clusters: (n, how) =>
    `Les fiches se regroupent : sur ${whole(n)}, ${how}. L’incertitude réelle est plus grande.`,
};
