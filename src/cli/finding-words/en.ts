import type { FindingWords } from './finding-words.ts';

export const englishFinding: FindingWords = {
  k: 'k',
  allocated: 'allocated',
  unknown: 'unknown',
  share: 'share',
  whyUnknown: 'why unknown',
  notPlaced: 'not placed',
  interval: '95 % interval',
  best: (variable) => `${variable} best`,
  lowHigh: 'low–high',
  median: 'median',
  range: 'range',
  notStated: 'not stated',
  open: 'open',
  all: 'all',
  because: (n, reason) => `${n} ${reason}`,
  comma: ', ',
  reasons: { other_role: 'other role', imprecise: 'imprecise' },
  sumsHead: (variable) => `${variable}, best figures added up (records that do not state it)`,
  legend: '12 +3: 12 for sure, and 3 more that may belong there',
  side: (k, n, unknown) => `${k} of ${n} (unknown ${unknown})`,
  sides: (inside, outside) => `with ${inside}, without ${outside}`,
  onNeitherSide: (n) => `, ${n} on neither side for sure`,
  fisher: (p, atWorst) =>
    `Fisher's exact test over what is known: p = ${p}; if the unknowns all spoke against it: p = ${atWorst}`,
  release: (id) => `release ${id}`,
};
