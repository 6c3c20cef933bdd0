import type { LexiconEntry } from '../lexicon.ts';
import { across, nouns, past, verbs } from './act-forms.ts';

/** Setting upon somebody: figurative without a weapon ("arremetió contra el Gobierno"), so that one stands behind. */
const SET_UPON =
  'arremeter|abalanzarse|lanzarse|irrumpir|entrar|emprenderla|liarse|atacar|agredir|la emprender';
const BLADES =
  'a cuchilladas|a puñaladas|a machetazos|a navajazos|a hachazos|a golpes de machete|con un cuchillo|con cuchillos|con un machete|con machetes|con un hacha|cuchillo en mano|machete en mano|con arma blanca|con armas blancas|con una navaja';
const GUNS =
  'a tiros|a balazos|a tiro limpio|con armas de fuego|con armas automáticas|con fusiles|con un fusil|con una pistola|con armas largas|fusil en mano|a ráfagas|a bala';
const RAMMED =
  'con un coche|con su coche|con un camión|con una furgoneta|con su vehículo|con un vehículo|con un automóvil|con una camioneta|con el coche|al volante de un coche|al volante de un camión|al volante de una furgoneta';

/** What is thrown, launched or dropped. */
const THROWN =
  'una granada|granadas|una granada de mano|dos granadas|tres granadas|varias granadas|bombas|varias bombas|un artefacto explosivo|artefactos explosivos|varios artefactos explosivos|un explosivo|explosivos|una carga explosiva|cargas explosivas|un artefacto|un cóctel molotov|cócteles molotov|una bomba incendiaria|un cohete|cohetes|varios cohetes|dos cohetes|tres cohetes|misiles|un misil|proyectiles|morteros|cilindros bomba|tatucos|una salva de cohetes';
const THROWING = 'lanzar|arrojar|tirar|soltar|dejar caer|disparar';
/** What a bomber sets off. */
const WORN =
  'su cinturón|el cinturón|su chaleco|el chaleco|la carga|su carga|la carga explosiva|una carga explosiva|una carga|un explosivo|el explosivo|los explosivos|los explosivos que llevaba|la bomba|una bomba|el artefacto|el detonador|un artefacto|un artefacto explosivo|una mina';
const MINES =
  'una mina|una mina antipersonal|una mina antipersona|una mina terrestre|una mina artesanal|un artefacto explosivo|un campo minado|un explosivo';

/** Spanish words for attacks, kidnappings and claims. */
export const ATTACKS: readonly LexiconEntry[] = [
  ...verbs(
    'attack',
    'atacar|atentar|asaltar|emboscar|caer en una emboscada|caer en una celada|tender una emboscada|tender una celada|irrumpir;irrumpiendo;irrumpió,irrumpieron,irrumpe,irrumpen,irrumpid*|agredir|hostigar|incendiar|sabotear|arremeter contra|prender fuego a|pegar fuego a|reducir a cenizas|quemar hasta los cimientos|perpetrar una masacre|ensañarse con|ensañarse contra|salir al paso a|sembrar el terror en;;sembró el terror en,sembraron el terror en',
  ),
  ...past(
    'attack',
    across(
      'quemaron|queman|quemó|quema',
      across(
        'un|una|dos|tres|cuatro|cinco|seis|varios|varias|decenas de',
        'camión|camiones|vehículo|vehículos|bus|buses|casa|casas|vivienda|viviendas|iglesia|iglesias|escuela|escuelas|cabaña|cabañas|máquina|máquinas|maquinarias|retroexcavadora',
      ),
    ),
  ),
  ...past('attack', 'le salió al paso|les salió al paso|le salieron al paso|les salieron al paso'),
  ...verbs(
    'attack',
    `detonar|explotar|estallar|explosionar|dinamitar|bombardear|inmolarse;inmolándose;se inmoló,se inmolaron,se inmola,se ha inmolado|
     hacer estallar;haciendo estallar;hizo estallar,hicieron estallar|hacer explotar;haciendo explotar;hizo explotar,hicieron explotar|
     hacer explosión|volar por los aires|saltar por los aires|hacer saltar por los aires|volarse por los aires|reventar;reventando;reventó,reventaron|
     volarse;volándose;se voló,se volaron,se vuela,se ha volado|hacerse volar;;se hizo volar,se hicieron volar|
     volar con;;voló con,volaron con,volado con|
     derribar una torre;;derribó una torre,derribaron una torre,derribado una torre,derribó dos torres,derribaron dos torres|
     volar un tramo del oleoducto;;volaron un tramo del oleoducto,voló un tramo del oleoducto|
     hacer detonar;haciendo detonar;hizo detonar,hicieron detonar,hecho detonar,hecho estallar,hecho explotar`,
    { weapon: 'explosives' },
  ),
  ...verbs(
    'attack',
    `${across(THROWING, THROWN)}|arrojar una bomba|lanzar una bomba contra|lanzar una bomba sobre|tirar una bomba`,
    { weapon: 'explosives' },
  ),
  ...verbs('attack', across('accionar|activar|detonar', WORN), { weapon: 'explosives' }),
  ...verbs('attack', across('pisar|dar con|topar con|toparse con|chocar con|activar|ir a dar con', MINES), {
    weapon: 'explosives',
  }),
  ...verbs('attack', across('caer en', 'un campo minado|una zona minada'), {
    weapon: 'explosives',
  }),
  ...past('attack', across('ir|fue|fueron', 'a dar con una mina'), { weapon: 'explosives' }),
  ...past(
    'attack',
    across(
      'una granada|un cohete|un proyectil|una bomba|una mina|un misil|un obús|un artefacto explosivo|un dron|la bomba|la granada|el cohete|la explosión',
      'alcanzó|impactó en|impactó contra|cayó sobre|destrozó|sacudió|hizo volar|voló',
    ),
    { weapon: 'explosives' },
  ),
  ...verbs(
    'attack',
    `apuñalar|acuchillar|coser a puñaladas|coser a cuchilladas|asestar una puñalada a|asestar puñaladas a|asestar una cuchillada a|asestar cuchilladas a|${across(SET_UPON, BLADES)}`,
    { weapon: 'bladed' },
  ),
  ...verbs(
    'attack',
    `tirotear|ametrallar|balear|rafaguear|abrir fuego;abriendo fuego;abrió fuego,abrieron fuego,abre fuego,abren fuego|disparar contra|disparar a|disparar sobre|
     pegar un tiro a|pegar dos tiros a|descerrajar un tiro a|descerrajar dos tiros a|descerrajar varios tiros a|descargar su arma|descargar sus armas|descargar su fusil|vaciar el cargador|vaciar su cargador|${across(SET_UPON, GUNS)}`,
    { weapon: 'firearms' },
  ),
  ...verbs(
    'attack',
    `atropellar|arrollar|embestir;;embiste,embistió,embistieron,embestid*|${across(SET_UPON, RAMMED)}|lanzar su coche contra|lanzar su vehículo contra|lanzar un camión contra|lanzar una furgoneta contra|estrellar su coche contra|estrellar un vehículo contra|estrellar su vehículo contra`,
    {
      weapon: 'vehicle',
    },
  ),
  ...nouns(
    'attack',
    `atentado|ataque|asalto|emboscada|celada|agresión|incursión|hostigamiento|acometida|embestida|atentado terrorista/atentados terroristas|
     ataque terrorista/ataques terroristas|acción terrorista/acciones terroristas|acto terrorista/actos terroristas|
     acto de terrorismo|acto de sabotaje|atentado yihadista/atentados yihadistas|ataque yihadista/ataques yihadistas|
     ataque armado|ofensiva armada|incursión armada|arremetida|toma guerrillera|acción violenta|acto violento|ataque complejo|ataque coordinado|acción armada|ataque incendiario`,
  ),
  ...nouns(
    'attack',
    `atentado suicida|ataque suicida|atentado bomba|atentado con bomba|atentado con coche bomba|atentado con explosivos|
     explosión|detonación|voladura|deflagración|estallido|atentado kamikaze/atentados kamikazes|ataque con lanzacohetes/ataques con lanzacohetes|ataque con cóctel molotov/ataques con cócteles molotov|bombardeo aéreo|ataque con coche bomba|triple atentado|cadena de atentados|ataque con bomba|ataque con explosivos|ataque con granada|ataque con granadas/ataques con granadas|ataque con cohetes/ataques con cohetes|ataque con morteros/ataques con morteros|
     ataque con drones|ataque con dron|ataque con drones explosivos|bombazo|bombardeo|doble atentado|atentado con carro bomba|atentado con camión bomba|estallido de una bomba|
     lanzamiento de una granada/lanzamientos de granadas|lanzamiento de explosivos|lanzamiento de cohetes|lanzamiento de un artefacto explosivo|lanzamiento de artefactos explosivos|lanzamiento de granadas`,
    { weapon: 'explosives' },
  ),
  ...nouns(
    'attack',
    'tiroteo|balacera|ataque a tiros|ataque a bala|ataque con fusiles|ataque con armas de fuego|ataque sicarial/ataques sicariales|ráfaga de disparos',
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
    'atropello|atropello masivo|atropello múltiple|ataque con camión|ataque con furgoneta|ataque con vehículo',
    {
      weapon: 'vehicle',
    },
  ),
  ...nouns('attack', 'ataque químico|envenenamiento|ataque con ántrax|ataque con gas|ataque con ácido', {
    weapon: 'chemical',
  }),
  ...nouns('kidnap', 'secuestro|rapto|plagio|toma de rehenes/tomas de rehenes|cautiverio'),
  ...verbs(
    'kidnap',
    `secuestrar|raptar|plagiar|tomar como rehenes|tomar como rehén|retener a la fuerza|retener por la fuerza|llevarse a la fuerza|llevarse por la fuerza|
     llevarse como rehén|llevarse como rehenes|llevarse cautivos|llevarse cautivas|hacer rehenes|hacer cautivos|
     retener;reteniendo;retiene,retienen,retuvo,retuvieron`,
  ),
  ...past(
    'kidnap',
    across(
      'se llevó|se llevaron',
      'a la fuerza|por la fuerza|cautivos|cautivas|como rehenes|como rehén|secuestrados|secuestradas',
    ),
  ),
  ...verbs(
    'claim',
    'reivindicar|adjudicarse la autoría;;se adjudicó,se adjudicaron,se ha adjudicado,se adjudica|atribuirse;;se atribuyó,se atribuyeron,se ha atribuido,se atribuye|asumir la autoría|reclamar la autoría|declararse responsable;;se declaró responsable,se declararon responsables|apuntarse;;se apuntó la acción,se ha apuntado,se apuntó el atentado,se apuntó el ataque|asumir la responsabilidad',
  ),
  ...nouns('claim', 'reivindicación'),
];
