import { nationalityNouns } from '../../../places/index.ts';
import { type PersonSense, personEntries, SENSES } from '../entries.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';
import { pluralOf } from './act-forms.ts';

const { suspect, neutral, woman, victim, police, soldier, official } = SENSES;

/** `one/many`; a word without a slash takes the regular plural. */
const people = (list: string, sense: PersonSense): LexiconEntry[] => personEntries(list, sense, pluralOf);

/** "un marroquí", "ocho españoles"; behind a noun ("policía española") they are adjectives. */
function nationals(): LexiconEntry[] {
  return nationalityNouns('es').flatMap(({ word, plural, feminine }) =>
    phrases(word, {
      kind: 'person',
      plural,
      role: 'neutral',
      adjective: true,
      common: true,
      ...(feminine ? { sex: 'women' as const } : {}),
    }),
  );
}

const joined = (list: string): string => list.replace(/\n\s*/g, '');

const QUALITIES =
  'terrorista|yihadista|islamista|radical|extremista|criminal|armada/armado|clandestina/clandestino';
const TAILS =
  'de captación|de reclutamiento|de financiación|de envío de combatientes|durmiente|de radicalización';

/** "célula yihadista", "red de captación": the noun with the words that tell its kind. */
function kindsOf(noun: string, gender: 'f' | 'm'): LexiconEntry[] {
  const adjectives = QUALITIES.split('|').map((word) => {
    const [feminine = '', masculine = feminine] = word.split('/');
    return `${noun} ${gender === 'f' ? feminine : masculine}`;
  });
  const all = [noun, ...adjectives, ...TAILS.split('|').map((tail) => `${noun} ${tail}`)];
  return all.flatMap((phrase) => [
    ...phrases(phrase, { kind: 'group', plural: false }),
    ...phrases(pluralOf(phrase), { kind: 'group', plural: true }),
  ]);
}

const SUSPECTS =
  joined(`sospechoso|acólito|secuaz/secuaces|artífice|inductor/inductores|instigador/instigadores|correligionario|separatista|secesionista|fundamentalista|bandido|saqueador/saqueadores|francotirador/francotiradores|extorsionista|malhechor/malhechores|forajido|asaltador/asaltadores|degollador/degolladores|recaudador/recaudadores|autor intelectual/autores intelectuales|adiestrador/adiestradores|colaborador necesario/colaboradores necesarios|pirómano|atacante|agresor|asaltante|suicida|combatiente|militante|asesino|cómplice|simpatizante|reclutador|captador|
  retornado|cabecilla|líder/líderes|cerebro|jefe|dirigente|comandante|conspirador|financiador|fugitivo|acusado|imputado|procesado|
  investigado|encausado|autor/autores|autor material/autores materiales|presunto autor/presuntos autores|tirador|pistolero|emir|
  lugarteniente|adepto|seguidor|lobo solitario/lobos solitarios|salafista|detenido|arrestado|capturado|apresado|activista|miliciano|sicario|guerrillero|paramilitar|
  insurgente|rebelde|disidente|encapuchado|tesorero|adoctrinador|propagandista|facilitador|emisario|enlace|ideólogo|predicador|muyahidín/muyahidines|kamikaze|huido|prófugo|fugado|exguerrillero|excombatiente|radicalizado|integrista|fanático|barbudo|mando|número dos|número tres|lugarteniente|reclutado|intermediario|financista|proveedor|artificiero|liberado|sirviente|apologeta|hombre armado/hombres armados|individuo armado/individuos armados|terrorista suicida/terroristas suicidas|
  etarra|senderista|subversivo|secuestrador|traficante|presunto terrorista/presuntos terroristas|excombatiente|talibán/talibanes|reo|condenado`);

/** Spanish words for people and for the groups that are dismantled. */
export const PEOPLE: readonly LexiconEntry[] = [
  ...nationals(),
  ...people(SUSPECTS, suspect),
  ...people('yihadista|terrorista|islamista|extremista|radical', { ...suspect, adjective: true }),
  ...people(
    'sospechosa|detenida|arrestada|seguidora|reclutadora|captadora|guerrillera|acusada|investigada|retornada|capturada|condenada|yihadista conversa/yihadistas conversas|huida|prófuga|adoctrinadora|propagandista conversa/propagandistas conversas',
    {
      ...suspect,
      sex: 'women',
    },
  ),
  ...people(
    joined(`persona|recluso|exrecluso|antiguo recluso/antiguos reclusos|individuo|individuo|integrante|miembro|ciudadano|vecino|residente|habitante|joven/jóvenes|estudiante|adolescente|
    primo|familiar|amigo|compañero|compañera|compañero de piso/compañeros de piso|compañero de celda/compañeros de celda|pariente|extranjero|inmigrante|migrante|nacional|adulto|preso|interno|imán/imanes|imam/imames|ingeniero|
    comerciante|vendedor|converso|camarero|pescadero|panadero|albañil/albañiles|taxista|mecánico|carnicero|electricista|informático|frutero|peluquero|cocinero|jornalero|temporero|repartidor|barrendero|fontanero|carpintero|sastre|tendero|portero|repostero|hostelero|empresario|abogado|arquitecto|licenciado|bachiller/bachilleres|doctorando|desempleado|parado|jubilado|pensionista|treintañero|veinteañero|cuarentón/cuarentones|quinceañero|muecín/muecines|predicador callejero/predicadores callejeros|alfaquí|excarcelado|exconvicto|expresidiario|refugiado|asilado|solicitante de asilo/solicitantes de asilo|compatriota|connacional/connacionales|colaborador|empleado municipal/empleados municipales|funcionario municipal/funcionarios municipales|anciano|marinero|camello|feriante|ayudante|aprendiz/aprendices|exlegionario|exsoldado|militar retirado/militares retirados|sujeto|matrimonio|súbdito|nacionalizado|gemelo|universitario|ceutí/ceutíes|melillense|hispano-marroquí/hispano-marroquíes|exmilitar/exmilitares`),
    neutral,
  ),
  ...people(
    'hombre|varón/varones|chico|padre|marido|hijo|hermano|sobrino|tío|muchacho|cuñado|suegro|yerno|abuelo|nieto|novio|primo hermano/primos hermanos|hermanastro',
    {
      ...neutral,
      sex: 'men',
    },
  ),
  ...people(
    'mujer/mujeres|chica|madre|cuñada|suegra|nuera|abuela|nieta|novia|prima|tía|sobrina|hermanastra|amiga|gemela|empleada|camarera|dependienta|peluquera|ama de casa/amas de casa|madre de familia/madres de familia|esposa|viuda|hija|hermana|ciudadana|vecina|conversa|muchacha|pareja sentimental',
    woman,
  ),
  ...people('menor/menores|menor de edad/menores de edad', { ...neutral, minor: true }),
  ...phrases('alias', { kind: 'person', plural: false, role: 'suspect', count: 1 }),
  ...phrases('pareja|matrimonio|pareja de hermanos', {
    kind: 'person',
    plural: false,
    role: 'neutral',
    count: 2,
  }),
  ...phrases('parejas|matrimonios|parejas de hermanos', {
    kind: 'person',
    plural: true,
    role: 'neutral',
    count: 2,
  }),
  ...phrases('ambos fueron|ambas fueron|ambos han sido|ambas han sido|ambos quedaron|ambas quedaron', {
    kind: 'person',
    plural: true,
    role: 'neutral',
    count: 2,
  }),
  ...people(
    joined(`transeúnte|labriego|lugareño|escolar/escolares|parroquiano|religioso|colegial/colegiales|colegiala|jornalero agrícola/jornaleros agrícolas|operario|chófer/chóferes|guardabosques|guardaparques|payés/payeses|civil desarmado/civiles desarmados|viandante|peatón/peatones|pasajero|aldeano|víctima|agricultor|campesino|pescador|ganadero|pastor|obrero|
    trabajador|empleado|cooperante|periodista|reportero|maestro|profesor|médico|enfermero|enfermera|niño|niña|bebé|alumno|rehén/rehenes|
    minero|conductor|espectador|vigilante|guarda forestal/guardas forestales|líder social/líderes sociales|líder indígena/líderes indígenas|indígena|comunero|
    poblador|desplazado|excombatiente de las FARC/excombatientes de las FARC|comensal|cliente|firmante de paz/firmantes de paz|camionero|
    secuestrado|herido|fallecido|muerto|leñador|defensor de derechos humanos/defensores de derechos humanos`),
    victim,
  ),
  ...phrases('vidas', { kind: 'person', plural: true, ...victim }),
  ...people('civil/civiles', { ...victim, adjective: true }),
  ...people(
    'turista|excursionista|veraneante|visitante|senderista extranjero/senderistas extranjeros|bañista',
    {
      role: 'victim',
      target: 'tourists',
    },
  ),
  ...people(
    'chií/chiíes|suní/suníes|copto|yazidí/yazidíes|hazara|evangélico|fiel/fieles|peregrino|sacerdote|cura|monje|monja|religiosa|misionero|misionera|cristiano|catequista|sacristán/sacristanes|judío|rabino|feligrés/feligreses|párroco',
    {
      role: 'victim',
      target: 'religious',
    },
  ),
  ...people(
    'policía|inspector/inspectores|inspector de policía/inspectores de policía|subinspector/subinspectores|cabo primero|agente de tránsito/agentes de tránsito|agente|uniformado|guardia civil/guardias civiles|patrullero|gendarme|carabinero|policía nacional/policías nacionales|ertzaina|mosso|funcionario de prisiones/funcionarios de prisiones|aduanero',
    police,
  ),
  ...people('militar/militares|oficial/oficiales', { ...soldier, adjective: true }),
  ...people(
    'soldado|casco azul/cascos azules|infante de marina/infantes de marina|paracaidista|legionario|suboficial|sargento|sargento primero|subteniente|capitán/capitanes|marino|recluta|teniente|soldado profesional/soldados profesionales|efectivo|infante',
    soldier,
  ),
  ...people(
    'ministro|diputado|senador|concejal/concejales|alcalde|alcaldesa|candidato|juez/jueces|fiscal/fiscales|magistrado|diplomático|embajador|gobernador|funcionario|exalcalde|edil/ediles|jefe tribal/jefes tribales|autoridad local/autoridades locales',
    official,
  ),
  ...kindsOf('célula', 'f'),
  ...kindsOf('red', 'f'),
  ...kindsOf('grupo', 'm'),
  ...kindsOf('banda', 'f'),
  ...kindsOf('estructura', 'f'),
  ...kindsOf('comando', 'm'),
  ...kindsOf('organización', 'f'),
  ...phrases('entramado|trama|cuadrilla|grupúsculo|taller clandestino|columna guerrillera', {
    kind: 'group',
    plural: false,
  }),
];
