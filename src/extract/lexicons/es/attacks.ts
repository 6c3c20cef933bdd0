import type { LexiconEntry } from '../lexicon.ts';
import { nouns, verbs } from './act-forms.ts';

/** Spanish words for attacks, kidnappings and claims. */
export const ATTACKS: readonly LexiconEntry[] = [
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
