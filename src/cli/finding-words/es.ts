import type { FindingWords } from './finding-words.ts';

export const spanishFinding: FindingWords = {
  k: 'número',
  allocated: 'repartido',
  unknown: 'desconocidos',
  share: 'proporción',
  whyUnknown: 'por qué desconocidos',
  notPlaced: 'sin situar',
  interval: 'intervalo del 95 %',
  best: (variable) => `${variable}, mejor cifra`,
  lowHigh: 'mín.–máx.',
  median: 'mediana',
  range: 'intervalo',
  notStated: 'no indicado',
  open: 'abierto',
  all: 'total',
  because: (n, reason) => `${reason}: ${n}`,
  comma: ', ',
  reasons: { other_role: 'otro papel', imprecise: 'impreciso' },
  sumsHead: (variable) => `${variable}: suma de las mejores cifras (registros que no lo indican)`,
  legend: '12 +3: 12 con seguridad, y 3 más que podrían pertenecer ahí',
  side: (k, n, unknown) => `${k} de ${n} (desconocidos: ${unknown})`,
  sides: (inside, outside) => `con: ${inside}; sin: ${outside}`,
  onNeitherSide: (n) => `; en ningún lado con seguridad: ${n}`,
  fisher: (p, atWorst) =>
    `Prueba exacta de Fisher sobre lo que se sabe: p = ${p}; si todos los desconocidos fueran en contra: p = ${atWorst}`,
  release: (id) => `versión ${id}`,
};
