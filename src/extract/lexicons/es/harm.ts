import type { LexiconEntry } from '../lexicon.ts';
import { across, nouns, past, states, verbs } from './act-forms.ts';

/** Says that people died, not that somebody killed them. */
const MILD = { mild: true } as const;

const HOSPITALS =
  'en el hospital|al hospital|a un hospital|en un hospital|a hospitales|a centros hospitalarios|a un centro asistencial|al centro médico';

/** Spanish words for killing, dying and wounding. */
export const HARM: readonly LexiconEntry[] = [
  ...verbs(
    'kill',
    `matar|asesinar|abatir;abatiendo;abate,abaten,abatió,abatieron,abatid*|ejecutar|acribillar|ultimar a|fusilar|linchar|masacrar|
     dar muerte|
     quitar la vida|
     segar la vida de;;segó la vida de,segaron la vida de,segó la vida del,segó la vida a|
     acabar con la vida de;acabando con la vida de;acabó con la vida de,acabaron con la vida de,acabado con la vida de,acaba con la vida de|
     terminar con la vida de;;terminó con la vida de,terminaron con la vida de|
     cobrarse la vida de;;se cobró la vida de,se cobraron la vida de,se ha cobrado la vida de,se cobró la vida a|
     causar la muerte de;causando la muerte de;causó la muerte de,causaron la muerte de,causado la muerte de,causó la muerte a,causaron la muerte a|
     provocar la muerte|arrebatar la vida|dejar sin vida|llevarse por delante|llevarse la vida de|causar la muerte|
     coser a balazos|coser a tiros|liquidar|aniquilar|exterminar|fulminar|rematar|quitarle la vida a|
     quemar vivo a;;quemaron vivos a,quemó vivo a|eliminar a|pasar por las armas|ajusticiar|segar;;segó,segaron,segad*|
     arrebatar la vida a|pasar a cuchillo|rematar a tiros|dar el tiro de gracia|asestar el tiro de gracia|quitar la vida a`,
  ),
  ...verbs('kill', 'dar de baja a;;dio de baja a,dieron de baja a,dado de baja,dados de baja,dada de baja', {
    forces: true,
  }),
  ...verbs(
    'kill',
    `morir;muriendo;muere,mueren,murió,murieron,moría,muriera,murieran,muert*|fallecer;falleciendo;fallece,fallecen,falleció,fallecieron,falleciera,fallecieran,fallecid*|
     perecer;;perece,perecen,pereció,perecieron|
     perder la vida;perdiendo la vida;perdió la vida,perdieron la vida,perdido la vida,perdiera la vida,perdieran la vida,pierde la vida,pierden la vida|
     costar la vida a;;costó la vida a,costado la vida a,cuesta la vida a,costó la vida,costado la vida|
     sucumbir|caer mártir|caer en combate|expirar|cobrarse la vida;;se cobró,se cobraron,se ha cobrado,se han cobrado`,
    MILD,
  ),
  ...verbs('kill', 'saltar en pedazos|volar en pedazos|saltar hecho pedazos', { weapon: 'explosives' }),
  ...past(
    'kill',
    `${across('ultimado|ultimada|ultimados|ultimadas', 'a tiros|a balazos|a bala|por')}|fue ultimado|fue ultimada|fueron ultimados|ultimó a|ultimaron a`,
  ),
  ...verbs('kill', 'degollar;degollando;degüella,degüellan,degolló,degollaron,degollad*|decapitar', {
    weapon: 'bladed',
  }),
  ...states(
    'kill',
    'sin vida|mortales|mortal|víctimas mortales|el número de fallecidos|la cifra de muertos|el número de muertos|bajas mortales|occisos|occiso|difuntos',
    MILD,
  ),
  ...nouns('kill', 'muerte|fallecimiento', MILD),
  ...nouns('kill', 'asesinato|homicidio|matanza|masacre|ejecución|magnicidio'),
  ...nouns('kill', 'decapitación|degollamiento|degüello', { weapon: 'bladed' }),
  ...verbs(
    'injure',
    'herir;hiriendo;hiere,hieren,hirió,hirieron,herid*|lesionar|lastimar|mutilar|hospitalizar',
  ),
  ...past(
    'injure',
    across(
      'terminó|terminaron|acabó|acabaron|fue a parar|fueron a parar|fueron remitidos|fue remitido|fueron trasladados|fue trasladado',
      HOSPITALS,
    ),
  ),
  ...past(
    'injure',
    'se debate entre la vida y la muerte|se debaten entre la vida y la muerte|convalece|convalecen|sufrieron heridas|sufrió heridas|sufrieron lesiones|sufrió quemaduras|recibieron heridas|siguen ingresados en estado|sigue ingresado en estado',
  ),
];
