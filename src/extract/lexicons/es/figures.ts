import { countedEntries, countedPeople, courseEntries, extentEntries, shareEntries } from '../entries.ts';
import type { Course, Extent, LexiconEntry } from '../lexicon.ts';
import { pluralOf } from './act-forms.ts';
import { PEOPLE } from './people.ts';

/** `unit quantity: singular/plural|…`; without a slash the plural follows the rule. */
const COUNTED = `
cell cells_dismantled: estructura terrorista|grupo yihadista|célula dormante/células dormantes|estructura|célula|célula terrorista|célula yihadista|red|red terrorista|red yihadista|red de captación|grupo terrorista|banda
plot plots: complot/complots|conspiración|proyecto destructivo|proyecto criminal|intento de atentado/intentos de atentado|plan de atentado|plan de ataque|plan terrorista|proyecto terrorista|trama
attack attacks: atentado|ataque|atentado terrorista|ataque terrorista|atentado suicida|ataque suicida|explosión|asalto|emboscada|incidente|incidente terrorista|acto terrorista|acción terrorista|acción armada|acto de terrorismo/actos de terrorismo|secuestro|hostigamiento|masacre|tiroteo|acción violenta|ataque armado|acción bélica|evento violento
operation operations: operación|intervención|intervención policial|operación antiyihadista|intervención antiyihadista|extradición|expulsión|entrega|repatriación|operativo|operación policial|operación antiterrorista|operación conjunta|acción policial|actuación policial|actuación|macrooperación|redada|registro|allanamiento|investigación
arrest arrests: detención|arresto|captura
death deaths: muerte|vida|baja|baja militar/bajas militares|homicidio|asesinato|fallecimiento
injury injured: lesión
conviction convictions: condena|sentencia|sentencia condenatoria
conviction convictions: sentencia absolutoria
case prosecutions: causa|diligencia|querella|imputación|procedimiento|juicio|proceso|expediente
record personnel_records: ficha|archivo|documento|nombre
content content: sitio web/sitios web|escondite|refugio|campamento|arma de fuego/armas de fuego|artefacto explosivo/artefactos explosivos|bomba|mina|fusil|pistola|llamada|alerta|aviso|cuenta bancaria/cuentas bancarias|visado|pasaporte|orden de detención/órdenes de detención|página|página web/páginas web|cuenta|vídeo|canal|mezquita|escuela|perfil
country countries: país/países|nación|Estado
person departures: salida
person returnees: retornado|excombatiente
person fighters_abroad: combatiente extranjero|combatiente terrorista extranjero|voluntario|combatiente|muyahidín/muyahidines|yihadista desplazado
person prisoners: preso|recluso|interno|reo|prisionero|presos por terrorismo/presos por terrorismo
person personnel: efectivo|agente|policía|soldado|militar|funcionario|imán/imanes|predicador|investigador|juez/jueces|fiscal|guardia civil/guardias civiles|empleado|cascos azules/cascos azules
person deaths: víctima|víctima mortal|civil|muerto|fallecido|fallecida|muerta|caído
person persons: donante|financiador|recaudador|patrocinador|contrabandista|traficante|reclutador|captador|facilitador|separatista|desertor|informante|madre|padre|viuda|turista|peregrino|aldeano|campesino|ganadero|bebé/bebés|profesor/profesores|periodista|cooperante|superviviente|evacuado|solicitante de asilo/solicitantes de asilo|familiar/familiares|adulto|adolescente|guerrillero|paramilitar/paramilitares|exguerrillero|firmante|líder/líderes|defensor/defensores|reinsertado|reincorporado|deportado|extraditado|enjuiciado|encausado|transeúnte|extranjero|extranjera|persona|europeo|occidental|africano|árabe|asiático|alma|habitante|vecino|ciudadano|nacional|niño|niña|joven|mujer/mujeres|hombre|alumno|alumna|estudiante|escolar|rehén|cautivo|condenado|encarcelado|investigado|expulsado|repatriado|converso|adepto|seguidor|sospechoso|terrorista|yihadista|integrista|abatido|liberado|secuestrado|desaparecido|víctima de secuestro/víctimas de secuestro|participante|beneficiario|ciudadano extranjero/ciudadanos extranjeros|individuo|menor|migrante|desplazado|refugiado|familia|simpatizante|huérfano|líder social|indígena|detenido|detenida|arrestado|capturado|herido|lesionado|viajero|imputado|procesado
none none: año|mes/meses|semana|día|hora|minuto|década|siglo|kilómetro|metro|kilo|kilogramo|tonelada|litro|gramo|euro|dólar|dírham|peso|sol|página|capítulo|artículo|sección|fase|vez/veces|forma|factor|razón|paso|lado|parte|pregunta|tipo|clase|objetivo|punto|hermano|hermana|esposa|hijo|hija|primo|amigo|edad|millón|punto de|vivienda|domicilio|casa|inmueble|provincia|ciudad|localidad|municipio|departamento|región|aldea|pueblo|distrito|nacionalidad|comunidad autónoma/comunidades autónomas|barrio|vereda
`;

const counted = countedEntries(COUNTED, pluralOf);

/** People as lexicons of events know them are counted too, where the list above does not say more. */
function fromPeople(): LexiconEntry[] {
  const listed = new Set(counted.map(([phrase]) => phrase));
  return countedPeople(PEOPLE, (phrase) => GENERIC.has(phrase) || listed.has(phrase));
}

const GENERIC = new Set(['nacional', 'nacionales', 'sujeto', 'jefe', 'jefes', 'autor', 'autores']);

const COURSES: Readonly<Record<Course, string>> = {
  travel:
    `viajó|viajaron|viajado|viajar|viajan|se marcharon|marcharon|marchado|partieron|salieron|salido|se desplazaron|desplazado|desplazados|desplazaron|se unieron|unido|unirse|se han unido|se sumaron|se alistaron|se enrolaron|enrolado|combaten|combatieron|combatido|combatir|luchar|luchan|
    luchado|partido|en Siria|en Irak|en Siria e Irak|en Irak y Siria|en Siria y en Irak|en Libia|en Afganistán|en las filas|zona de conflicto|zonas de conflicto|zona sirio-iraquí|han ido|combatientes extranjeros|se han desplazado|se fueron|en el extranjero`.replace(
      /\n\s*/g,
      '',
    ),
  return:
    'regresó|regresaron|regresado|han regresado|han vuelto|volvieron|vuelto|retornaron|retornado|han retornado|retornados|repatriados|repatriado|de vuelta|retorno|regresar|regreso',
  prevent:
    'impedido viajar|se les impidió|prohibición de salida|prohibición de viajar|interceptados antes|interceptadas antes|interceptado antes|interceptada antes|antes de partir|antes de que partieran|antes de su partida|se frustró el viaje|se ha impedido|expulsados|expulsiones|prohibición de entrada|retirada del pasaporte|antes de viajar',
  imprisoned:
    'en prisión|en cárceles|en las cárceles|encarcelados|encarcelado|presos|en la cárcel|recluidos|permanecen en prisión|cumplen condena|cumple condena|prisiones|en centros penitenciarios|tras las rejas',
  trained:
    'formados|formado|formación|entrenados|entrenado|adiestrados|graduados|desplegados|desplegado|participaron en|participan en|beneficiado|beneficiarios|rehabilitados|indultados|desmovilizados|reincorporados|liberados|puestos en libertad|despliegue',
  convert: 'convertidos|radicalizados|vigilados|bajo vigilancia|fichados|registrados|monitorizados',
};

const EXTENTS: Readonly<Record<Extent, string>> = {
  period:
    `que el año anterior|que en el año anterior|que el ejercicio anterior|que en el ejercicio anterior|que el año pasado|que un año antes|que en el mismo periodo|que en todo el año anterior|en los últimos|en las últimas|durante los últimos|en el último año|en el último mes|en el último decenio|en la última década|a lo largo de|a lo largo del año|en lo que va de año|en lo que va de|
    en años recientes|en los años|en ese periodo|en este periodo|en el mismo periodo|en ese año|en el año anterior|en apenas|en menos de|en dos años|en tres años|en cuatro años|en cinco años|en diez años|en una década|en un año|en seis meses|durante el año|en pocos meses|ese mismo año|al cierre del año|durante una década|en ocho meses|en siete meses|en diez meses|en el pasado año|durante el conflicto`.replace(
      /\n\s*/g,
      '',
    ),
  semester:
    'primer semestre|segundo semestre|primer trimestre|segundo trimestre|tercer trimestre|cuarto trimestre|último trimestre|primeros seis meses|seis primeros meses|primeros nueve meses|nueve primeros meses|primeros tres meses|tres primeros meses|primera mitad de|segunda mitad de|primera mitad del|segunda mitad del',
  balance:
    'balance anual|balance trimestral|balance mensual|balance semestral|balance operativo|balance operacional|memoria anual|informe anual|informe mensual|informe semestral|balance de resultados|anuario|resumen anual',
  since:
    `desde su creación|desde su fundación|desde su nacimiento|desde su puesta en marcha|desde entonces|desde el inicio|desde el comienzo|desde el estallido|desde la firma|desde los atentados|desde principios|desde comienzos|desde mediados|desde finales|desde que|desde el año|desde la guerra|desde la llegada|
    desde la caída|desde el acuerdo|desde la proclamación|desde enero|desde el 11-M|desde la declaración`.replace(
      /\n\s*/g,
      '',
    ),
  now: 'actualmente|en la actualidad|hoy en día|en estos momentos|ahora mismo|todavía|aún|siguen|sigue|permanecen|continúan|quedan|se calcula que|se estima que|se cree que',
  total: `en total|un total de|total de|suman|suma|sumaban|ya son|son ya|ya suman|hasta la fecha|hasta ahora|hasta el momento|entre ambos|en conjunto|número de|el número total|el total de|número total de|cifra de|eleva a|eleva el número|eleva a ya|se eleva a|elevan a|elevó a|van|van ya|acumula|acumulan|conjuntamente suman|alcanza ya`,
  data: `cifras|estadísticas|datos|base de datos|registró|registraron|registrado|registradas|registrados|registra|documentó|documentado|documentados|documentadas|estimó|estimaciones|estimación|según datos|según cifras|según el informe|informe|balance|memoria anual|censo|encuesta|contabilizó|contabiliza|contabilizado|contabilizados|
    contabilizaron|anuario|computa|cifra oficial|cifras oficiales|datos oficiales|recuento`.replace(
    /\n\s*/g,
    '',
  ),
  annual: 'al año|por año|cada año|anualmente|anuales|al mes|mensuales|de media|de promedio|en promedio',
  rank: 'índice|clasificación|ranking|puesto|posición|ocupa el puesto|lista de países',
  reach:
    'cerró con|se cerró con|se ha cerrado con|ha cerrado con|cierra con|se cierra con|acabó con|acabó finalmente con|terminó con|concluyó con|se queda en|se quedó en|se eleva a|se elevaba a|se elevan a|ha subido a|ha bajado a|quedó en|alcanzó|alcanzaron|alcanza|alcanzan|alcanzado|llegó a|llegaron a|llega a|asciende a|ascienden a|ascendió a|ascendieron a|ascendía a|se situó en|se sitúa en|se cifra en|cifra en|cifró en|cifraba en|superó|superan|supera|superaron|aumentó a|subió a|bajó a|descendió a|cayó a|pasó a|pasaron a|rondan|ronda|se elevó a|estimado en',
  be: 'es|son|era|eran|fue|fueron|ser|sido',
  trend:
    'crece|crecen|crecía|crecían|sube|suben|bajan|aumenta|aumentan|desciende|descienden|disminuye|disminuyen|cayó|cae|caen|se duplicaron|se duplican|se triplicaron|se triplicó|se reduce|se reducen|repuntan|repuntó|se multiplicaron|se dispararon|se disparó|se desplomaron|se desplomó|ascenso|crecimiento|pasando|pasado|pasaron|pasó|retroceden|retrocedió|escala|escaló|bajó|descendió|descendieron|bajaron|subió|subieron|aumentó|aumentaron|aumento|descenso|incremento|crecieron|creció|se duplicó|se redujo|se redujeron|caída|alza|disminuyó|disminuyeron|cayeron un|reducción|repunte',
  only: 'solo|sólo|solamente|únicamente|apenas|tan solo|tan sólo',
  rest: 'otro|otra|otros|otras|restante|restantes|más|demás|adicionales|resto',
  part: 'de ellos|de ellas|de los cuales|de las cuales|de los que|de las que|de estos|de estas|entre ellos|entre ellas|entre los que|entre las que|entre los cuales|incluidos|incluidas|incluido|incluida|de entre ellos',
  percent: '%|por ciento|por cien|puntos porcentuales',
  office:
    'director de|directora de|jefe de|comandante de|secretario general de|presidente de|portavoz de|coordinador de|ministro de|ministra de|investigador de|investigadora de|profesor de',
  state:
    'reconoce|reconocen|reconoció|admite|admiten|admitió|cuentan|contabilizan|contabilizaron|suma|suman|sumaba|totaliza|totalizan|identificó|identifica|identificaron|tiene fichados|tienen fichados|ficha|registran|registraron|documentan|documentaron|enumera|computa|computan|anotó|anota|maneja|apunta|vigila|recuenta|arroja|arrojó|estima|estiman|estimó|cifra|cifran|cifró|calcula|calculan|calculó|registra|registró|documentó|documenta|contabiliza|contabilizó|recoge|recogió|cuenta|habla de|hablan de|sitúa|sitúan|eleva|elevó',
  number: 'el número total de|número total de|el número de|número de|la cifra de|cifra de|el total de',
  compare: 'frente a|frente a los|frente a las|en comparación con|comparado con|respecto a|contra',
  no: 'ningún|ninguna|ni un solo|ni una sola|cero',
  perfect:
    'habían sido|ya habían sido|ya han sido|han sido ya|habían sido ya|lleva|llevan|llevaban|había sido|ha|han|ha sido|han sido|se han|se ha',
  exist:
    'ha habido|hubo|hay|había|se han producido|se produjeron|se produjo|se registraron|se registró|se han registrado|han ocurrido|ocurrieron|tuvieron lugar|se perpetraron|sufrió|ha sufrido|vivió|existen',
};

/** Parts of a whole; words that count in an order too are shy. */
const SHARES = shareEntries([
  [50, 'la mitad|una mitad'],
  [200 / 3, 'dos tercios|los dos tercios|dos terceras partes|las dos terceras partes'],
  [75, 'tres cuartos|tres cuartas partes|las tres cuartas partes'],
  [100 / 3, 'un tercio|una tercera parte|la tercera parte'],
  [25, 'una cuarta parte|la cuarta parte'],
  [20, 'una quinta parte|la quinta parte'],
  [25, 'un cuarto', { shy: true }],
  [20, 'un quinto', { shy: true }],
  [10, 'una décima parte|la décima parte|un décimo', { shy: true }],
]);

/** Spanish words of aggregate figures: what they count, what became of it, and what makes a number one. */
export const FIGURES: readonly LexiconEntry[] = [
  ...counted,
  ...fromPeople(),
  ...courseEntries(COURSES),
  ...extentEntries(EXTENTS),
  ...SHARES,
];
