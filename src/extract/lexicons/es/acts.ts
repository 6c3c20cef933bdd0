import type { Act, Form, LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

type More = {
  readonly weapon?: string;
  readonly mild?: true;
  readonly forces?: true;
  readonly people?: Act;
  readonly court?: true;
};

/** Says that people died, not that somebody killed them. */
const MILD = { mild: true } as const;

interface Forms {
  readonly base: readonly string[];
  readonly gerund: readonly string[];
  readonly past: readonly string[];
}

const joined = (list: string): string => list.replace(/\n\s*/g, '');

function entries(act: Act, form: Form, list: readonly string[], more: More = {}): LexiconEntry[] {
  return phrases([...new Set(list)].join('|'), { kind: 'act', act, form, ...more });
}

/** A participle with its agreements: "detenido, detenida, detenidos, detenidas". */
function agreements(stem: string): string[] {
  return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
}

const endings = (stem: string, list: string): string[] => list.split(' ').map((end) => stem + end);

/** Verbs in -ar, -er and -ir. The present of headlines is told as the past: "la Policía detiene a ocho hombres". */
function regular(verb: string): Forms {
  const stem = verb.slice(0, -2);
  const first = verb.endsWith('ar');
  const past = first
    ? [...endings(stem, 'a an ó aron aba aban'), ...agreements(`${stem}ad`)]
    : [...endings(stem, 'e en ió ieron ía ían'), ...agreements(`${stem}id`)];
  return { base: [verb], gerund: [`${stem}${first ? 'ando' : 'iendo'}`], past };
}

/** `infinitive;gerund;past forms`, participles with an asterisk agree. */
function irregular(verb: string): Forms {
  const [base = '', gerund = '', past = ''] = verb.split(';');
  return {
    base: [base],
    gerund: gerund ? [gerund] : [],
    past: past
      .split(',')
      .map((form) => form.trim())
      .flatMap((form) => (form.endsWith('*') ? agreements(form.slice(0, -1)) : [form])),
  };
}

/** Verbs that head phrases ("poner bajo custodia") and that the rules of their ending do not give. */
const HEADS: Readonly<Record<string, string>> = {
  poner: 'poner;poniendo;pone,ponen,puso,pusieron,ponía,ponían,puest*',
  dar: 'dar;dando;da,dan,dio,dieron,daba,daban,dado',
  hacer: 'hacer;haciendo;hace,hacen,hizo,hicieron,hacía,hacían,hech*',
  traer: 'traer;trayendo;trae,traen,trajo,trajeron,traía,traían,traíd*',
  caer: 'caer;cayendo;cae,caen,cayó,cayeron,caía,caían,caíd*',
  volver: 'volver;volviendo;vuelve,vuelven,volvió,volvieron,vuelt*',
  volar: 'volar;volando;vuela,vuelan,voló,volaron,volad*',
  salir: 'salir;saliendo;sale,salen,salió,salieron,salid*',
  perder: 'perder;perdiendo;pierde,pierden,perdió,perdieron,perdid*',
  conducir: 'conducir;conduciendo;conduce,conducen,condujo,condujeron,conducid*',
  reducir: 'reducir;reduciendo;reduce,reducen,redujo,redujeron,reducid*',
  reventar: 'reventar;reventando;revienta,revientan,reventó,reventaron,reventad*',
  desmembrar: 'desmembrar;desmembrando;desmiembra,desmiembran,desmembró,desmembraron,desmembrad*',
  segar: 'segar;segando;siega,siegan,segó,segaron,segad*',
  imponer: 'imponer;imponiendo;impone,imponen,impuso,impusieron,impuest*',
  devolver: 'devolver;devolviendo;devuelve,devuelven,devolvió,devolvieron,devuelt*',
  tener: 'tener;teniendo;tiene,tienen,tuvo,tuvieron,tenía,tenían,tenid*',
  mantener: 'mantener;manteniendo;mantiene,mantienen,mantuvo,mantuvieron,mantenía,mantenían,mantenid*',
};

function formsOf(text: string): Forms {
  const verb = text.trim();
  if (verb.includes(';')) return irregular(verb);
  const [head = '', ...rest] = verb.split(' ');
  const add = (forms: readonly string[]) => forms.map((form) => [form, ...rest].join(' '));
  const reflexive = head.endsWith('se');
  const stem = reflexive ? head.slice(0, -2) : head;
  const known = HEADS[stem];
  const { base, gerund, past } = known ? irregular(known) : regular(stem);
  return { base: add(reflexive ? [head] : base), gerund: add(gerund), past: add(past) };
}

/** All forms of the verbs in a list `a|b|c`. */
export function formsIn(list: string): string {
  const all = list.split('|').map((verb) => formsOf(verb));
  return all.flatMap(({ base, gerund, past: told }) => [...base, ...gerund, ...told]).join('|');
}

/** Verbs in a list `a|b|c`. */
function verbs(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return joined(list)
    .split('|')
    .flatMap((verb) => {
      const { base, gerund, past } = formsOf(verb);
      return [
        ...entries(act, 'base', base, more),
        ...entries(act, 'gerund', gerund, more),
        ...entries(act, 'past', past, more),
      ];
    });
}

/** Nouns, `singular/plural` or with the plural made on every word but "de" and what follows it. */
function nouns(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return joined(list)
    .split('|')
    .flatMap((word) => {
      const [one = '', many = pluralOf(one)] = word.trim().split('/');
      const term = { kind: 'act', act, form: 'noun', ...more } as const;
      return [...(one === many ? [] : phrases(one, term)), ...phrases(many, { ...term, plural: true })];
    });
}

/** "ataque armado" → "ataques armados", "acto de terrorismo" → "actos de terrorismo". */
export function pluralOf(phrase: string): string {
  const [head = '', ...tail] = phrase.split(/ (?=de |del |con |a |en |bomba)/);
  const plain = head
    .split(' ')
    .map((word) => {
      if (/[sx]$/.test(word)) return word;
      if (/ión$/.test(word)) return `${word.slice(0, -3)}iones`;
      return /[aeioué]$/.test(word) ? `${word}s` : `${word}es`;
    })
    .join(' ');
  return [plain, ...tail].join(' ');
}

const past = (act: Act, list: string, more: More = {}): LexiconEntry[] =>
  phrases(joined(list), { kind: 'act', act, form: 'past', ...more });
const states = (act: Act, list: string, more: More = {}): LexiconEntry[] =>
  phrases(joined(list), { kind: 'act', act, form: 'state', ...more });

/** Where people are put, or end up, who are arrested. */
const CUSTODY =
  'bajo custodia|en custodia|bajo custodia policial|bajo arresto|entre rejas|tras las rejas|a buen recaudo|fuera de circulación|en prisión preventiva';
const CELLS =
  'en el calabozo|en los calabozos|en dependencias policiales|en comisaría|a los calabozos|al calabozo|a dependencias policiales|a comisaría';

const across = (verbs: string, tails: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => tails.split('|').map((tail) => `${verb} ${tail}`))
    .join('|');

const ARRESTS: readonly LexiconEntry[] = [
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

const OPERATIONS: readonly LexiconEntry[] = [
  ...verbs(
    'dismantle',
    `desarticular|desmantelar|desactivar|acabar con|descabezar|desmontar|disolver;disolviendo;disuelve,disuelven,disolvió,disolvieron,disuelt*|
     desenmascarar|golpear a|terminar con|reventar|desmembrar|tumbar|dar al traste con|echar abajo|poner fin a|borrar del mapa|liquidar una célula`,
  ),
  ...verbs('dismantle', 'neutralizar', { people: 'arrest' }),
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
     poner freno a|parar en seco|adelantarse a|hacer fracasar|
     prevenir;previniendo;previene,previno,previnieron,prevenid*|atajar`,
  ),
  ...verbs(
    'seize',
    `incautar|incautarse|decomisar|intervenir;interviniendo;interviene,intervienen,intervino,intervinieron,intervenid*|
     requisar|confiscar|hallar|encontrar;encontrando;encuentra,encuentran,encontró,encontraron,encontrad*|localizar|
     recuperar|descubrir;descubriendo;descubre,descubren,descubrió,descubrieron,descubiert*|recoger;recogiendo;recogió,recogieron,recogid*|
     aparecer;;aparece,aparecen,apareció,aparecieron,aparecid*|hacerse con;;se hizo con,se hicieron con|
     dar con;;dio con,dieron con,da con,dan con,dado con|tener en su poder;;tenía en su poder,tenían en su poder,tiene en su poder|
     ocupar armas;;se ocuparon,se ocupó,se le ocuparon,se les ocuparon,le fueron ocupados,les fueron ocupadas`,
  ),
  ...nouns('seize', 'incautación|decomiso|hallazgo|requisa'),
  ...verbs('raid', 'registrar|allanar|rastrear|irrumpir en|peinar'),
  ...nouns(
    'raid',
    `registro|redada|allanamiento|operativo policial/operativos policiales|operación policial/operaciones policiales|cateo|
     operación antiterrorista/operaciones antiterroristas|dispositivo policial/dispositivos policiales|batida|
     entrada y registro/entradas y registros|registro domiciliario`,
  ),
];

const HARM: readonly LexiconEntry[] = [
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
     quemar vivo a;;quemaron vivos a,quemó vivo a|eliminar a`,
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
  ...verbs('kill', 'degollar;degollando;degüella,degüellan,degolló,degollaron,degollad*|decapitar', {
    weapon: 'bladed',
  }),
  ...states(
    'kill',
    'sin vida|mortales|mortal|el número de fallecidos|la cifra de muertos|el número de muertos|bajas mortales|occisos|occiso|difuntos',
    MILD,
  ),
  ...nouns('kill', 'muerte|fallecimiento', MILD),
  ...nouns('kill', 'asesinato|homicidio|matanza|masacre|ejecución|magnicidio'),
  ...nouns('kill', 'decapitación|degollamiento|degüello', { weapon: 'bladed' }),
  ...verbs('injure', 'herir;hiriendo;hiere,hieren,hirió,hirieron,herid*|lesionar|lastimar|mutilar'),
];

const ATTACKS: readonly LexiconEntry[] = [
  ...verbs(
    'attack',
    'atacar|atentar|asaltar|emboscar|caer en una emboscada;;cayó en una emboscada,cayeron en una emboscada|irrumpir;irrumpiendo;irrumpió,irrumpieron,irrumpe,irrumpen,irrumpid*|agredir|hostigar|incendiar|sabotear|arremeter contra|prender fuego a|perpetrar una masacre',
  ),
  ...verbs(
    'attack',
    `detonar|explotar|estallar|explosionar|dinamitar|bombardear|inmolarse;inmolándose;se inmoló,se inmolaron,se inmola,se ha inmolado|
     hacer estallar;haciendo estallar;hizo estallar,hicieron estallar|hacer explotar;haciendo explotar;hizo explotar,hicieron explotar|
     hacer explosión|volar por los aires|volarse por los aires|activar su cinturón|detonar su cinturón|reventar;reventando;reventó,reventaron|
     caer en un campo minado;;cayó en un campo minado,cayeron en un campo minado|pisar una mina;pisando una mina;pisó una mina,pisaron una mina|
     activar un explosivo;;activó un explosivo,activaron un explosivo,activó una carga,activaron una carga|
     derribar una torre;;derribó una torre,derribaron una torre,derribado una torre,derribó dos torres,derribaron dos torres|
     volar un tramo del oleoducto;;volaron un tramo del oleoducto,voló un tramo del oleoducto|
     lanzar una granada;;lanzó una granada,lanzaron una granada,lanzaron granadas,arrojó una granada,arrojaron una granada|
     lanzar explosivos;;lanzó explosivos,lanzaron explosivos,lanzaron un artefacto explosivo,lanzó un artefacto explosivo,arrojaron un artefacto explosivo,arrojó un artefacto explosivo,arrojaron explosivos,lanzaron una carga explosiva,lanzaron un explosivo,arrojaron un explosivo|
     hacer detonar;haciendo detonar;hizo detonar,hicieron detonar,hecho detonar,hecho estallar,hecho explotar`,
    { weapon: 'explosives' },
  ),
  ...verbs(
    'attack',
    'apuñalar|acuchillar|coser a puñaladas|coser a cuchilladas|asestar una puñalada a|asestar puñaladas a',
    { weapon: 'bladed' },
  ),
  ...verbs(
    'attack',
    'tirotear|ametrallar|balear|emprenderla a tiros|liarse a tiros|abrir fuego;abriendo fuego;abrió fuego,abrieron fuego,abre fuego,abren fuego|disparar contra|disparar a',
    { weapon: 'firearms' },
  ),
  ...verbs('attack', 'atropellar|arrollar|embestir;;embiste,embistió,embistieron,embestid*', {
    weapon: 'vehicle',
  }),
  ...nouns(
    'attack',
    `atentado|ataque|asalto|emboscada|celada|agresión|incursión|hostigamiento|acometida|embestida|atentado terrorista/atentados terroristas|
     ataque terrorista/ataques terroristas|acción terrorista/acciones terroristas|acto terrorista/actos terroristas|
     acto de terrorismo|acto de sabotaje|atentado yihadista/atentados yihadistas|ataque yihadista/ataques yihadistas|
     ataque armado|ofensiva armada|incursión armada|arremetida|toma guerrillera|acción violenta|acto violento|ataque complejo|ataque coordinado|acción armada`,
  ),
  ...nouns(
    'attack',
    `atentado suicida|ataque suicida|atentado bomba|atentado con bomba|atentado con coche bomba|atentado con explosivos|
     explosión|detonación|voladura|deflagración|estallido|atentado kamikaze/atentados kamikazes|ataque con lanzacohetes/ataques con lanzacohetes|ataque con cóctel molotov/ataques con cócteles molotov|bombardeo aéreo|ataque con coche bomba|triple atentado|cadena de atentados|ataque con bomba|ataque con explosivos|ataque con granada|ataque con granadas/ataques con granadas|ataque con cohetes/ataques con cohetes|ataque con morteros/ataques con morteros|
     ataque con drones|ataque con dron|ataque con drones explosivos|bombazo|bombardeo|doble atentado|atentado con carro bomba|atentado con camión bomba|estallido de una bomba`,
    { weapon: 'explosives' },
  ),
  ...nouns(
    'attack',
    'tiroteo|balacera|ataque a tiros|ataque con armas de fuego|ataque sicarial/ataques sicariales|ráfaga de disparos',
    {
      weapon: 'firearms',
    },
  ),
  ...nouns(
    'attack',
    `apuñalamiento|acuchillamiento|ataque con machetes/ataques con machetes|ataque con hacha|ataque con cuchillo|ataque con arma blanca|ataque con machete|agresión con cuchillo|agresión con arma blanca|atentado con cuchillo|ataque a cuchillo`,
    { weapon: 'bladed' },
  ),
  ...nouns(
    'attack',
    'atropello|atropello masivo|ataque con camión|ataque con furgoneta|ataque con vehículo',
    {
      weapon: 'vehicle',
    },
  ),
  ...nouns('attack', 'ataque químico|envenenamiento|ataque con ántrax|ataque con gas|ataque con ácido', {
    weapon: 'chemical',
  }),
  ...nouns('kidnap', 'secuestro|rapto|plagio|toma de rehenes/tomas de rehenes'),
  ...verbs(
    'kidnap',
    'secuestrar|raptar|plagiar|tomar como rehenes|tomar como rehén|retener a la fuerza|retener;reteniendo;retiene,retienen,retuvo,retuvieron',
  ),
  ...verbs(
    'claim',
    'reivindicar|adjudicarse la autoría;;se adjudicó,se adjudicaron|atribuirse;;se atribuyó,se atribuyeron,se ha atribuido,se atribuye|asumir la autoría',
  ),
  ...nouns('claim', 'reivindicación'),
];

/** "diez años de cárcel para", "cadena perpetua para": the sentence with whom it is for. */
function terms(): string {
  const places =
    'de cárcel|de prisión|de reclusión|de internamiento|entre rejas|a la sombra|de presidio|de privación de libertad';
  const years = places
    .split('|')
    .flatMap((place) => [`años ${place} para`, `años ${place} a`, `meses ${place} para`]);
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

const LAW: readonly LexiconEntry[] = [
  ...verbs(
    'sentence',
    'condenar|sentenciar|declarar culpable|declarar culpables|hallar culpable|hallar culpables',
  ),
  ...past('sentence', 'condenado a muerte|condenados a muerte|condenada a muerte'),
  ...verbs(
    'sentence',
    'mandar a la horca|enviar a la horca|mandar al patíbulo|imponer una pena|imponer penas|rebajar la pena|elevar la pena|ratificar la condena|confirmar la condena',
  ),
  ...past('sentence', terms()),
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
     pasó a disposición judicial|pasaron a disposición judicial|pasarán a disposición|pasará a disposición|a disposición de la Fiscalía|a disposición judicial`,
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

const HOMES =
  'España|Francia|Alemania|Bélgica|Países Bajos|Suecia|Dinamarca|Noruega|Finlandia|Austria|Italia|Marruecos|Túnez|Argelia|Kosovo|Albania|Kazajistán|Uzbekistán|Rusia|Australia|Canadá|Estados Unidos|Reino Unido|Irak|su país|sus países|casa';

/** "han vuelto a España": came home from where they fought or were held. */
function homecomings(): LexiconEntry[] {
  const verbs = ['han vuelto', 'ha vuelto', 'han regresado', 'ha regresado', 'regresaron', 'volvieron'];
  const all = verbs.flatMap((verb) => HOMES.split('|').map((land) => `${verb} a ${land}`));
  return past('return', all.join('|'));
}

const RETURNS: readonly LexiconEntry[] = [
  ...verbs(
    'return',
    'repatriar|traer de vuelta|traer de regreso|traer a casa|traer a España|traer de los campos|hacerse cargo de;;se ha hecho cargo de,se hizo cargo de,se hicieron cargo de|devolver a casa|traer de',
  ),
  ...nouns('return', 'repatriación'),
  ...verbs(
    'expel',
    `expulsar|deportar|extraditar|entregar|
     poner en la frontera;;puesto en la frontera,puestos en la frontera,puso en la frontera|
     devolver a su país;;devuelto a su país,devueltos a su país,devolvió a su país`,
  ),
  ...past(
    'expel',
    `entregado a las autoridades|entregados a las autoridades|entregada a las autoridades|entregado a la justicia|
     entregados a la justicia|entregado a la policía|entregados a la policía|repatriado a la fuerza`,
  ),
  ...nouns('expel', 'expulsión|deportación|extradición'),
  ...homecomings(),
];

/** Spanish words for what is done in events. */
export const ACTS: readonly LexiconEntry[] = [
  ...ARRESTS,
  ...OPERATIONS,
  ...HARM,
  ...ATTACKS,
  ...LAW,
  ...RETURNS,
];
