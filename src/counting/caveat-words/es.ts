import { MISSING_WORDS, plainNumber } from '../../model/index.ts';
import type { CaveatWords } from './caveat-words.ts';

const whole = (n: number) => plainNumber(n, 'es');

export const spanishCaveats: CaveatWords = {
  records: (n) => (n === 1 ? '1 registro' : `${whole(n)} registros`),
  or: ' o ',
  and: ' y ',
  leftOut: (records) => `Excluidos, codificados como fuera o dudosos: ${records}.`,
  uncoded: (records) => `Contados sin que nadie haya decidido su inclusión: ${records}.`,
  pastCounted: (records) => `Contados solo como historia, e incluidos: ${records}.`,
  pastLeftOut: (records) => `Excluidos, contados solo como historia: ${records}.`,
  baseUnknown: (records) => `Excluidos porque no se sabe lo que pide la base: ${records}.`,
  valueUnknown: (name, records) => `Excluidos porque no se sabe «${name}»: ${records}.`,
  disputed: (records) => `Las fuentes o los codificadores discrepan en lo que se pregunta: ${records}.`,
  missing: MISSING_WORDS.es,
  otherRole: (role) => `indicado, pero no como «${role}»`,
  imprecise: 'indicado, pero sin decidirlo',
  blank: (why, n) => `${why} (${whole(n)})`,
  blanks: (name, parts) => `En la base, «${name}»: ${parts}.`,
  each: (name, records) =>
    `Las filas por «${name}» se solapan y no suman: un registro cuenta en la fila de cada uno de sus valores; con varios valores: ${records}.`,
  primary: (name, records) =>
    `Las filas por «${name}» suman: un registro cuenta una vez, en la fila de su primer valor (de los lugares, donde ocurrió); con varios valores: ${records}.`,
  fractional: (name, records) =>
    `Por «${name}», un registro se reparte por igual entre sus valores; las partes suman, k no; con varios valores: ${records}.`,
  anyRole: (name) => `Por «${name}», cuenta cada lugar de un registro, sea cual sea su papel.`,
  units: { day: 'día', month: 'mes', year: 'año' },
  vague: (unit) =>
    `Una fecha menos precisa (unidad: ${unit}) no está con seguridad en ninguna fila: tiene una propia y es desconocida para aquellas en las que puede caer.`,
  cumulative: (name) => `Por «${name}», cada fila cuenta lo que seguro ocurrió hasta su final.`,
  rolling: (name, periods, unit) =>
    `Por «${name}», cada fila cuenta ${whole(periods)} periodos (unidad: ${unit}), el suyo el último.`,
  sums: (name) =>
    `Las sumas de «${name}» son de los registros que lo indican; los blancos no añaden nada y no son ceros. Un límite abierto («al menos») deja abierta la suma más alta.`,
  outlines: (derived, undecided) =>
    `Donde nadie indica la región, es la del contorno en que estaba el punto ese día: ${whole(derived)} lugares de la versión; ${whole(undecided)} no están en ninguno, están en varios o no se conocen lo bastante.`,
  unlisted: (most) => `Los registros no se enumeran en tablas de más de ${whole(most)}.`,
  sample:
    'El intervalo y la prueba tratan los registros como una muestra aleatoria de sucesos independientes. No lo son: léanse como una escala del solo azar.',
  sharing: (n) => `${whole(n)} comparten un documento con otro`,
  related: (n) =>
    `${whole(n)} ${n === 1 ? 'está relacionado' : 'están relacionados'} con otro (la misma célula, una continuación, una parte)`,
  clusters: (n, how) => `Los registros se agrupan: de ${whole(n)}, ${how}. La incertidumbre real es mayor.`,
};
