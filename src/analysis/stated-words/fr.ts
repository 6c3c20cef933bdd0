import { plainNumber } from '../../model/index.ts';
import type { StatedWords } from './stated-words.ts';

const whole = (n: number) => plainNumber(n, 'fr');

export const frenchStated: StatedWords = {
  sameTime: (a, b) => `${a} et ${b} pour le même moment`,
  falls: (early, late) => `un cumul ne peut pas baisser de ${early} à ${late}`,
  partAbove: (part, small, whole, large) =>
    `${part} : ${small} fait partie de ${whole} : ${large}, et le dépasse`,
  impossible: (kind, claim) => `aucune valeur de « ${kind} » ne peut être ${claim}`,
  whole,
  upTo: (figure) => `jusqu’à ${figure}`,
  orMore: (figure) => `${figure} ou plus`,
  notSaid: 'auteur non indiqué',
  published: (date) => `publié ${date}`,
  leftOut: (n) =>
    `Chiffres laissés de côté parce que les conditions ne sont pas sûrement remplies : ${whole(n)}.`,
  alone: (n) => `Chiffres qui restent seuls, faute de nature ou de population indiquée : ${whole(n)}.`,
  untimed: (n) => `Chiffres sans date propre, placés au jour de la publication : ${whole(n)}.`,
  neverJoined:
    'Les séries de populations, de natures ou de lieux différents ne sont jamais reliées ; on ignore si elles se recoupent.',
  sideMissing: (n) => `Échanges dont un côté n’est pas indiqué et qu’aucun lien ne montre : ${whole(n)}.`,
  pairs:
    'Un échange entre plusieurs États compte dans le lien de chaque paire ; les liens ne s’additionnent donc pas.',
  cannotBeTrue: 'Ne peut pas être vrai',
  ifSame: 'si les deux parlent des mêmes personnes, du même début et du même jour',
  noFigure: 'personne n’avance de chiffre dans cette version',
  noMeasure: 'aucune mesure dans cette version',
  noExchange: 'aucun échange entre États qui nomme les deux côtés',
  higher: { worse: 'plus haut est pire', better: 'plus haut est mieux' },
  notKnown: (variable) => `${variable} ?`,
  exchanges: 'Échanges',
};
