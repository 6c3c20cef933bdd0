import type { FindingWords } from './finding-words.ts';

export const frenchFinding: FindingWords = {
  k: 'nombre',
  allocated: 'réparti',
  unknown: 'inconnus',
  share: 'part',
  whyUnknown: 'pourquoi inconnus',
  notPlaced: 'non placés',
  interval: 'intervalle à 95 %',
  best: (variable) => `${variable}, retenu`,
  lowHigh: 'bas–haut',
  median: 'médiane',
  range: 'étendue',
  notStated: 'non indiqué',
  open: 'ouvert',
  all: 'total',
  because: (n, reason) => `${reason} : ${n}`,
  comma: ', ',
  reasons: { other_role: 'autre rôle', imprecise: 'imprécis' },
  sumsHead: (variable) => `${variable} : somme des chiffres retenus (fiches qui ne l’indiquent pas)`,
  legend: '12 +3 : 12 de façon sûre, et 3 autres qui pourraient en faire partie',
  side: (k, n, unknown) => `${k} sur ${n} (inconnus : ${unknown})`,
  sides: (inside, outside) => `avec : ${inside} ; sans : ${outside}`,
  onNeitherSide: (n) => ` ; d’aucun côté avec certitude : ${n}`,
  fisher: (p, atWorst) =>
    `Test exact de Fisher sur ce qui est connu : p = ${p} ; si toutes les inconnues allaient contre : p = ${atWorst}`,
  release: (id) => `version ${id}`,
};
