import type { LexiconEntry } from '../lexicon.ts';
import { across, nouns, past, states, verbs } from './act-forms.ts';

/** "estaban escondidos", "se guardaban": where things were before they were found. */
const LYING = [
  ...['estaba', 'estaban', 'estuvo', 'permanecía', 'permanecían'].flatMap((verb) =>
    ['escondid', 'ocult', 'enterrad', 'almacenad', 'guardad', 'camuflad'].flatMap((stem) =>
      ['o', 'a', 'os', 'as'].map((ending) => `${verb} ${stem}${ending}`),
    ),
  ),
  'se guardaba|se guardaban|se escondía|se escondían|se ocultaba|se ocultaban|se almacenaba|se almacenaban',
  'se amontonaban|se apilaban|salió a la luz|salieron a la luz|yacía|yacían',
].join('|');

/** Spanish words for cells dismantled, plots foiled, finds and raids. */
export const OPERATIONS: readonly LexiconEntry[] = [
  ...verbs(
    'dismantle',
    `desarticular|desmantelar|desactivar|acabar con|descabezar|desmontar|disolver;disolviendo;disuelve,disuelven,disolvió,disolvieron,disuelt*|
     desenmascarar|golpear a|terminar con|reventar|desmembrar|tumbar|dar al traste con|echar abajo|poner fin a|borrar del mapa|liquidar una célula`,
  ),
  ...verbs('dismantle', 'neutralizar', { people: 'arrest' }),
  ...verbs(
    'dismantle',
    'dejar fuera de juego|dejar fuera de combate|dejar sin efecto|dar por desmantelado;;dio por desmantelada,dio por desarticulada,da por desmantelada,da por desarticulada,dan por desmantelada',
  ),
  ...past('dismantle', 'asestado un golpe|asesta un golpe|asestó un golpe|asestaron un golpe'),
  ...past(
    'dismantle',
    'cae una célula|cae una red|cae un grupo|cae un comando|cae la célula|cae la red|cayó una célula|cayó una red|cayó la red|cayó la célula|caen dos células|dan por neutralizado|da por neutralizado|dado por neutralizado|dado por neutralizada|dado por desarticulada|dado por desarticulado',
  ),
  ...nouns(
    'dismantle',
    'desarticulación|desmantelamiento|neutralización|caída de una célula|desmembramiento',
  ),
  ...verbs(
    'foil',
    `frustrar|desbaratar|evitar|impedir;impidiendo;impide,impiden,impidió,impidieron,impedid*|abortar|truncar|malograr|conjurar|echar por tierra|dar al traste con|cortar de raíz|
     poner freno a|parar en seco|adelantarse a|hacer fracasar|parar los pies|parar los pies a|cortar el paso a|hacer abortar|dejar en nada|
     prevenir;previniendo;previene,previno,previnieron,prevenid*|atajar`,
  ),
  ...verbs(
    'seize',
    `incautar|incautarse|decomisar|requisar|confiscar|hallar|encontrar;encontrando;encuentra,encuentran,encontró,encontraron,encontrad*|localizar|
     recuperar|descubrir;descubriendo;descubre,descubren,descubrió,descubrieron,descubiert*|recoger;recogiendo;recogió,recogieron,recogid*|
     recobrar|hacerse con;;se hizo con,se hicieron con|
     dar con;;dio con,dieron con,da con,dan con,dado con|tener en su poder;;tenía en su poder,tenían en su poder,tiene en su poder|
     ocupar armas;;se ocuparon,se ocupó,se le ocuparon,se les ocuparon,le fueron ocupados,les fueron ocupadas`,
  ),
  ...verbs('seize', 'intervenir;interviniendo;interviene,intervienen,intervino,intervinieron,intervenid*', {
    people: 'arrest',
  }),
  ...verbs('seize', 'aparecer;;aparece,aparecen,apareció,aparecieron,aparecid*', { surfaces: true }),
  ...past('seize', 'se sacó|se sacaron|se extrajo|se extrajeron', { surfaces: true }),
  ...states('seize', LYING, { surfaces: true }),
  ...states('seize', 'guardaba|guardaban|escondía|escondían|ocultaba|ocultaban|almacenaba|almacenaban'),
  ...nouns('seize', 'incautación|decomiso|hallazgo|requisa|botín'),
  ...verbs('raid', across('reventar|tirar|derribar|tumbar|echar abajo|tirar abajo', 'la puerta|las puertas')),
  ...verbs('raid', 'registrar|allanar|rastrear|irrumpir en|peinar'),
  ...nouns(
    'raid',
    `registro|redada|allanamiento|operativo policial/operativos policiales|operación policial/operaciones policiales|cateo|
     operación antiterrorista/operaciones antiterroristas|dispositivo policial/dispositivos policiales|batida|
     entrada y registro/entradas y registros|registro domiciliario`,
  ),
];
