import type { LexiconEntry } from '../lexicon.ts';
import { across, nouns, past, verbs } from './act-forms.ts';

/** "diez años de cárcel para", "cadena perpetua para": the sentence with whom it is for. */
function terms(): string {
  const places =
    'de cárcel|de prisión|de reclusión|de internamiento|entre rejas|a la sombra|de presidio|de privación de libertad';
  const years = places
    .split('|')
    .flatMap((place) =>
      ['años', 'años y medio', 'años y un día', 'meses'].flatMap((span) => [
        `${span} ${place} para`,
        `${span} ${place} a`,
        `${span} ${place} por`,
      ]),
    );
  const whole = [
    'pena de muerte',
    'pena capital',
    'cadena perpetua',
    'prisión permanente revisable',
    'horca',
    'prisión',
  ];
  return [
    ...years,
    ...whole.map((pain) => `${pain} para`),
    'la pena al',
    'la pena a la',
    'le caen',
    'les caen',
  ].join('|');
}

/** Spanish words for what courts do. */
export const LAW: readonly LexiconEntry[] = [
  ...verbs(
    'sentence',
    'condenar|sentenciar|declarar culpable|declarar culpables|hallar culpable|hallar culpables',
  ),
  ...past('sentence', 'condenado a muerte|condenados a muerte|condenada a muerte'),
  ...verbs(
    'sentence',
    `mandar a la horca|enviar a la horca|mandar al patíbulo|${across('imponer', 'una pena|penas|la pena|la condena|una condena|condenas|la cadena perpetua')}|
     ${across('rebajar|elevar|ratificar|confirmar|mantener|aumentar|endurecer|reducir', 'la pena|las penas|la condena|las condenas')}|castigar con`,
  ),
  ...past('sentence', terms()),
  ...past(
    'sentence',
    across(
      'es|esa es|tal es|esta es|fue|esa fue',
      'la pena que|el castigo que|la condena que|la pena impuesta|la condena impuesta',
    ),
  ),
  ...nouns('sentence', 'condena|sentencia|fallo condenatorio'),
  ...verbs('charge', 'imputar|inculpar|acusar formalmente'),
  ...verbs('charge', 'procesar|enjuiciar|judicializar', { court: true }),
  ...past(
    'charge',
    `ingresado en prisión|ingresados en prisión|ingresada en prisión|ingresó en prisión|ingresaron en prisión|ingresar en prisión|
     enviado a prisión|enviados a prisión|enviada a prisión|a prisión provisional|prisión provisional|prisión preventiva|
     llevado ante la justicia|llevados ante la justicia|llevada ante la justicia|ingreso en prisión|el ingreso en prisión|
     puesto a disposición judicial|puestos a disposición judicial|puesta a disposición judicial|puestas a disposición judicial|
     a disposición de la justicia|a disposición de la Audiencia Nacional|a disposición de la autoridad judicial|
     mandado a prisión|mandados a prisión|mandada a prisión|mandó a prisión|mandaron a prisión|manda a prisión|envía a prisión|envió a prisión|envían a prisión|
     decretó prisión|decretó su ingreso|ordenó su ingreso|dictó prisión|dicta prisión|a la cárcel sin fianza|pasó a disposición judicial|pasaron a disposición judicial|pasarán a disposición|pasará a disposición|a disposición de la Fiscalía|a disposición judicial`,
  ),
  ...past(
    'charge',
    'llevado a juicio|llevados a juicio|vinculado a proceso|vinculados a proceso|sentado en el banquillo|sentados en el banquillo',
    { court: true },
  ),
  ...nouns('charge', 'imputación|procesamiento'),
  ...nouns(
    'charge',
    `orden de captura/órdenes de captura|orden internacional de captura/órdenes internacionales de captura|orden de detención/órdenes de detención|
     orden internacional de detención/órdenes internacionales de detención|orden europea de detención/órdenes europeas de detención|orden de arresto/órdenes de arresto|busca y captura`,
  ),
  ...verbs('release', 'liberar|excarcelar|soltar;;suelta,soltó,soltaron|rescatar'),
  ...past(
    'release',
    'puesto en libertad|puestos en libertad|puesta en libertad|puestas en libertad|dejado en libertad|dejados en libertad|quedó en libertad|quedaron en libertad|queda en libertad|quedan en libertad|recuperó la libertad|recuperaron la libertad',
  ),
  ...nouns('release', 'liberación|puesta en libertad|excarcelación'),
  ...verbs(
    'acquit',
    'absolver;absolviendo;absuelve,absuelven,absolvió,absolvieron,absuelt*|exculpar|exonerar',
  ),
  ...nouns('acquit', 'absolución'),
];
