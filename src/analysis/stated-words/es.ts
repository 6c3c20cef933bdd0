import { plainNumber } from '../../model/index.ts';
import type { StatedWords } from './stated-words.ts';

const whole = (n: number) => plainNumber(n, 'es');

export const spanishStated: StatedWords = {
  sameTime: (a, b) => `${a} y ${b} para el mismo momento`,
  falls: (early, late) => `un acumulado no puede bajar de ${early} a ${late}`,
  partAbove: (part, small, whole, large) => `${part}: ${small} es parte de ${whole}: ${large}, y lo supera`,
  impossible: (kind, claim) => `ningún valor de «${kind}» puede ser ${claim}`,
  whole,
  upTo: (figure) => `hasta ${figure}`,
  orMore: (figure) => `${figure} o más`,
  notSaid: 'no se dice quién',
  published: (date) => `publicado ${date}`,
  leftOut: (n) => `Cifras excluidas porque las condiciones no se cumplen con seguridad: ${whole(n)}.`,
  alone: (n) => `Cifras que quedan solas porque no se indica su clase o su población: ${whole(n)}.`,
  untimed: (n) => `Cifras sin fecha propia, puestas en el día de la publicación: ${whole(n)}.`,
  neverJoined:
    'Las series de poblaciones, clases o lugares distintos no se unen nunca; no se sabe si se solapan.',
  sideMissing: (n) =>
    `Intercambios de los que no se indica una parte y que ningún enlace muestra: ${whole(n)}.`,
  pairs:
    'Un intercambio entre varios Estados cuenta en el enlace de cada par, así que los enlaces no se suman.',
  cannotBeTrue: 'No puede ser cierto',
  ifSame: 'si ambos hablan de las mismas personas, del mismo inicio y del mismo día',
  noFigure: 'nadie da una cifra en esta versión',
  noMeasure: 'ninguna medida en esta versión',
  noExchange: 'ningún intercambio entre Estados que nombre a las dos partes',
  higher: { worse: 'más alto es peor', better: 'más alto es mejor' },
  notKnown: (variable) => `${variable} ?`,
  exchanges: 'Intercambios',
};
