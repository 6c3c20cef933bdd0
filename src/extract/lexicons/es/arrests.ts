import { type LexiconEntry, phrases } from '../lexicon.ts';
import { across, nouns, past, states, verbs } from './act-forms.ts';

/** Where people are put, or end up, who are arrested. */
const CUSTODY =
  'bajo custodia|en custodia|bajo custodia policial|bajo arresto|entre rejas|tras las rejas|a buen recaudo|fuera de circulación|en prisión preventiva';
const CELLS =
  'en el calabozo|en los calabozos|en dependencias policiales|en comisaría|a los calabozos|al calabozo|a dependencias policiales|a comisaría';

/** Spanish words for arrests. */
export const ARRESTS: readonly LexiconEntry[] = [
  ...verbs(
    'arrest',
    `detener;deteniendo;detiene,detienen,detuvo,detuvieron,detenía,detenían,detuviera,detuvieran,detenid*|arrestar|capturar|apresar|
     aprehender|interceptar|prender|encarcelar|cazar a|atrapar|agarrar|trincar|esposar|inmovilizar|cercar y detener|
     caer;cayendo;cae,caen,cayó,cayeron,caíd*`,
  ),
  ...verbs(
    'arrest',
    `echar el guante|dar caza|echar mano a|dar captura|dar con sus huesos en|sacar de circulación|quitar de la circulación|
     caer en manos de la Policía|caer en una redada|acabar esposado|terminar esposado|llevarse esposado|llevarse detenido|llevarse arrestado|
     privar de libertad|dar con sus huesos en la cárcel|colocar las esposas a|meter entre rejas|meter en prisión|enviar tras las rejas|mandar tras las rejas`,
  ),
  ...verbs('arrest', across('poner|quedar|acabar|terminar', CUSTODY)),
  ...verbs('arrest', across('ingresar|acabar|pasar|dormir|permanecer|terminar|conducir|trasladar', CELLS)),
  ...past(
    'arrest',
    `salió esposado|salieron esposados|salió detenido|salieron detenidos|acabaron esposados|acabaron esposadas|acabó esposada|terminaron esposados|
     se llevó esposados|se llevaron esposados|se llevaron esposado|se llevó esposada|se llevó detenidos|se llevaron detenidos|
     privado de libertad|privados de libertad|privada de libertad|privadas de libertad|
     tiene detenido|tiene detenidos|tienen detenidos|mantiene detenido|mantiene detenidos|mantienen detenidos|
     tienen bajo arresto|tiene bajo arresto|mantiene bajo arresto|mantienen bajo arresto|tienen bajo custodia|tiene bajo custodia|mantiene bajo custodia|mantienen bajo custodia|
     mantiene en detención preventiva|mantienen en detención preventiva`,
  ),
  ...nouns(
    'arrest',
    'detención|arresto|apresamiento|aprehensión|prendimiento|detención preventiva/detenciones preventivas',
  ),
  ...phrases(
    'la captura de|captura de|la captura del|captura del|su captura|las capturas de|capturas|la captura|captura en',
    {
      kind: 'act',
      act: 'arrest',
      form: 'noun',
    },
  ),
  ...past(
    'arrest',
    'bajo arresto|bajo custodia|en custodia|bajo custodia policial|entre rejas|tras las rejas|a buen recaudo|fuera de circulación|el guante',
  ),
  ...states(
    'arrest',
    `en manos de la Policía|en manos de la Guardia Civil|en manos de las autoridades|en manos de la Justicia|en poder de la Policía|en manos de las fuerzas de seguridad|en manos del Ejército|
     se entregó|se entregaron|se ha entregado|se han entregado|en dependencias policiales|en los calabozos|en el calabozo|en comisaría`,
  ),
];
