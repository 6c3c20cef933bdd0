import { type LexiconEntry, phrases } from '../lexicon.ts';
import { across, nouns, past, states, verbs } from './act-forms.ts';

/** Where people are put, or end up, who are arrested. */
const CUSTODY =
  'bajo custodia|en custodia|bajo custodia policial|bajo arresto|entre rejas|tras las rejas|a buen recaudo|fuera de circulación|en prisión preventiva|a la sombra|entre barrotes|tras los barrotes|bajo llave|bajo siete llaves|en una celda|en el trullo|en la trena';
const CELLS =
  'en el calabozo|en los calabozos|en dependencias policiales|en comisaría|a los calabozos|al calabozo|a dependencias policiales|a comisaría|a una celda|a las celdas';
/** How those look who are led away. */
const SHACKLED =
  'esposado|esposada|esposados|esposadas|engrilletado|engrilletada|engrilletados|engrilletadas|maniatado|maniatados|detenido|detenida|detenidos|detenidas|arrestado|arrestada|arrestados|arrestadas|preso|presa|presos|presas|con grilletes|con las esposas puestas';
const SHACKLES = 'las esposas|los grilletes|unas esposas';
/** In whose hands people are who are arrested. */
const HANDS = `la Policía|la Guardia Civil|los Mossos|la Ertzaintza|la DGST|la DGSN|las autoridades|la Justicia|las fuerzas de seguridad|
     el Ejército|los agentes|los investigadores|los jueces|los jueces de instrucción|un juez|una jueza|la autoridad judicial|la Gendarmería|
     los servicios secretos|los servicios de seguridad|los servicios antiterroristas|los antiterroristas|las tropas`;

/** "se llevaron", "sacado de su casa": by services or by armed people. */
const TAKEN_AWAY = [
  'se llevó|se llevaron|se ha llevado|se han llevado|se lleva|se llevan|se llevaba|se llevaban|se la llevó|se lo llevó|se los llevó|se lo llevaron|se los llevaron|se las llevaron|llevándose',
  across(
    'sacado|sacada|sacados|sacadas|sacó|sacaron',
    'de su casa|de su domicilio|de su vivienda|de sus casas|de sus domicilios|de sus viviendas|de su piso|de la cama|de sus camas|de su hogar|de sus hogares',
  ),
].join('|');

const handed = (tail: string): string =>
  across(tail, HANDS.replace(/\n\s*/g, ''))
    .replace(/ de el /g, ' del ')
    .replace(/ a el /g, ' al ');

/** Spanish words for arrests. */
export const ARRESTS: readonly LexiconEntry[] = [
  ...verbs(
    'arrest',
    `detener;deteniendo;detiene,detienen,detuvo,detuvieron,detenía,detenían,detuviera,detuvieran,detenid*|arrestar|capturar|apresar|
     aprehender|interceptar|prender|encarcelar|atrapar|agarrar|trincar|esposar|engrilletar|maniatar|inmovilizar|cercar y detener|enchironar|
     cazar a;;cazó,cazaron,cazad*,cazar a|echar el lazo a|pillar in fraganti|
     caer;cayendo;cae,caen,cayó,cayeron,caíd*`,
  ),
  ...verbs(
    'arrest',
    `echar el guante|dar caza|echar mano a|dar captura|dar con sus huesos en|sacar de circulación|quitar de la circulación|
     caer en una redada|privar de libertad|dar con sus huesos en la cárcel|dar con los huesos en|dar con el paradero de|meter entre rejas|meter en prisión|meter en la cárcel|
     enviar tras las rejas|mandar tras las rejas|mandar a la sombra|poner a la sombra|llevar al calabozo|llevar a los calabozos`,
  ),
  ...verbs('arrest', across('poner|colocar', SHACKLES)),
  ...verbs('arrest', across('poner|quedar|acabar|terminar|meter', CUSTODY)),
  ...verbs(
    'arrest',
    across('ingresar|acabar|pasar|dormir|permanecer|terminar|conducir|trasladar|llevar', CELLS),
  ),
  ...verbs('arrest', across('salir|acabar|terminar|llevarse|sacar|conducir', SHACKLED)),
  ...verbs('arrest', across('caer', handed('en manos de|en poder de'))),
  ...past('arrest', across('se llevó|se llevaron', SHACKLED)),
  ...past(
    'arrest',
    across(
      'tiene|tienen|mantiene|mantienen',
      'detenido|detenida|detenidos|detenidas|bajo arresto|bajo custodia|en detención preventiva',
    ),
  ),
  ...past(
    'arrest',
    `privado de libertad|privados de libertad|privada de libertad|privadas de libertad|
     sorprendido in fraganti|sorprendidos in fraganti|reducido por|reducida por|reducidos por|reducidas por|reducidos y detenidos|fueron reducidos|
     fueron asegurados|fue asegurado por|le leyeron sus derechos|les leyeron sus derechos`,
  ),
  ...nouns(
    'arrest',
    'detención|arresto|apresamiento|aprehensión|prendimiento|detención preventiva/detenciones preventivas',
  ),
  ...phrases(
    'la captura de|captura de|la captura del|captura del|su captura|las capturas de|capturas|la captura|captura en|cuya captura|cuyas capturas|una captura|sus capturas|esta captura|esa captura',
    {
      kind: 'act',
      act: 'arrest',
      form: 'noun',
    },
  ),
  ...past('arrest', `${CUSTODY}|el guante|los caza|las caza|lo caza`),
  ...past('arrest', TAKEN_AWAY, { taken: true }),
  ...states('arrest', handed('en manos de|en poder de|bajo custodia de')),
  ...states(
    'arrest',
    'se entregó|se entregaron|se ha entregado|se han entregado|en dependencias policiales|en los calabozos|en el calabozo|en comisaría|con grilletes|con los grilletes puestos|con las esposas puestas',
  ),
];
