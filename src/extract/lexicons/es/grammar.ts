import { type Grammar, foldedClass as words } from '../grammar.ts';

/** Closed word classes of Spanish. */
export const GRAMMAR: Grammar = {
  unitWords: words(
    'destacamento destacamentos unidad unidades patrulla patrullas columna comando comandos batallón brigada tropas aviones avión cazas caza dron drones miembros elementos helicópteros francotiradores francotirador agentes agente efectivos efectivo soldados militares fuerzas grupo hombres artillería',
  ),
  passive: words(
    `fue fueron sido ser es son siendo era eran está están estaba estaban sea sean fuera fueran fuese fuesen será serán
     resultó resultaron quedó quedaron resultado`,
  ),
  pluperfect: words('había habían habiendo hubiera hubieran'),
  articles: words('un una'),
  definite: words(
    'el la los las al del este esta estos estas ese esa esos esas aquel aquella aquellos dicho dicha dichos dichas su sus ambos ambas',
  ),
  of: words('de del'),
  ofThe: words('del'),
  breaks: words(
    `de del en a al por para con sin sobre tras desde hasta hacia entre contra según ante bajo durante mediante y e o u pero
     sino que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando mientras como si porque aunque pues se le les lo
     ha han había habían haber es son era eran fue fueron ser sido está están estaba estaban será serán ni más , ; : . ! ? ( ) — – ... …
     después antes además también luego ya no incluyendo incluido incluida incluidos incluidas dejó dejaron dejando deja dejan`,
  ),
  by: words('por'),
  and: words('y e , además &'),
  during: words('durante'),
  monthWords: words('mes año semestre trimestre'),
  inPlace: words('en dentro'),
  nearPlace: words(
    'cerca cercana cercano cercanas cercanos próxima próximo junto alrededores afueras inmediaciones proximidades',
  ),
  fromPlace: words(
    'llegado llegada llegados llegadas desde procedente procedentes oriundo oriunda oriundos natural naturales proveniente provenientes',
  ),
  toPlace: words('a al hacia hasta para rumbo'),
  viaPlace: words('vía través'),
  activeIn: words(
    'operaba operaban opera operan actuaba actuaban activo activa activos activas rama filial facción presencia asentada asentado asentados radicada radicado basada basado',
  ),
  placeNouns: words(
    `bosque bosques palmeral lago macizo islote islotes meseta cañón wilaya gobernorato distritos arrabal extrarradio ciudad ciudades localidad localidades pueblo pueblos población poblado villa municipio municipios provincia provincias región
     regiones barrio barrios distrito distritos departamento departamentos comarca comuna aldea aldeas vereda corregimiento estado
     zona área isla islas campamento puerto aeropuerto aeródromo cárcel prisión plaza calle avenida suburbio afueras periferia montaña
     montañas monte valle desierto costa frontera enclave capital término gobernación prefectura círculo cantón caserío condado
     barriada paraje pedanía alrededores inmediaciones cercanías oasis ribera selva sierra urbanización colonia parroquia carretera autopista autovía vía`,
  ),
  placeTitles: words('vereda barrio barriada corregimiento caserío cerro pedanía paraje aldea'),
  placeWords: words(
    `norte sur este oeste noreste noroeste sureste suroeste nordeste nororiental noroccidental suroriental suroccidental oriental
     occidental central septentrional meridional centro - fronteriza fronterizo costera costero vecina vecino cercana internacional
     autónoma española español marroquí turística andina rural varias varios distintas diferentes dos tres cuatro cinco seis
     como interior municipal pleno pleno`,
  ),
  notPlaces: words(
    `el la los las un una de y en se su sus lo le al del este esta esto estos estas ese esa no si es son fue ha han hay por para con
     sin tras según durante ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
     julio agosto septiembre octubre noviembre diciembre policía guardia civil nacional ejército ministerio ministro interior gobierno
     fiscalía audiencia juzgado tribunal juez estado islámico islam yihad alá dios rey don doña señor general comandante coronel
     capitán presidente director portavoz agencia radio televisión diario prensa internet twitter facebook telegram whatsapp
     abu ibn bin abd el mohamed mohammed ahmed ali hassan said omar ibrahim khalid abdel santos cruz paz rosa victoria esperanza
     real san santa santo guerra mundial unión frente movimiento partido grupo comando brigada batallón fuerza fuerzas comisaría
     dirección oficina unidad servicio servicios central europa áfrica asia magreb sahel américa occidente oriente norte sur medio
     mediterráneo sáhara navidad ramadán cuando donde quien como también además pero aunque entre desde hasta sobre todos todo
     uno dos tres cuatro cinco seis siete ocho nueve diez otro otros otra otras ambos cada más menos muy foto imagen vídeo fuente
     comparte suscríbete síguenos leer mossos esquadra lee mira dos nueva nuevo nuevas nuevos moral leon`,
  ),
  aged: words('edad edades'),
  against: words('contra'),
  lasting: words(
    `pena periodo plazo guerra conflicto condena prohibición dictadura plan programa contrato mandato carrera experiencia
     duración régimen insurgencia embargo ciclo historia lucha combate ausencia acuerdo edad balance proceso matrimonio media total`,
  ),
  agedFill: words(
    'de entre los las que van oscilan oscilaban comprendidas comprendida comprendidos va iban con y su sus cuyas cuya es son era eran tienen unos , a desde',
  ),
  years: words('años'),
  given: words('para'),
  terms: words('cárcel prisión reclusión presidio penitenciaría rejas'),
  old: words('edad'),
  bareYears: true,
  siteless: words(
    `comunicado nota nombre manos filas marco contra favor presencia virtud honor torno caso contexto materia lucha red relacion
     ausencia visperas declaraciones entrevista direccion territorio opinion palabras boca guerra`,
  ),
  accentedOthers: new Set(['sí']),
  fights: words(
    'tiroteo combate combates enfrentamiento enfrentamientos refriega balas balacera disparos bombardeo bombardeos fuego choque choques escaramuza abatidos abatido muertos muerto acto',
  ),
  sceneWords: words('lugar sitio escenario'),
  attackerWords: words(
    'atacante atacantes agresor agresores asaltante asaltantes suicida suicidas tirador tiradores pistolero pistoleros',
  ),
  demands: words(
    'pide piden pidió pidieron pedía pedían pedirá solicita solicitan solicitó solicitaron solicitado solicitaba reclama reclaman reclamó enfrenta enfrentan enfrentaba afronta afrontan exige exigen petición penada penado castigado castigada máxima acarrea acarrean prevé prevén',
  ),
  dwellings: words(
    'casa casas piso pisos vivienda viviendas domicilio domicilios calle calles callejón barriada barriadas vecindario inmueble inmuebles chalé nave naves finca local locales apartamento apartamentos vecinas retén retenes carretera carreteras puerto muelle estación playa',
  ),
  nameOf: words('de del'),
  withWords: words('con'),
  holding: words(
    'portaba portaban portando llevaba llevaban transportaba transportaban transportando posesión ocultaba ocultaban ocultando escondía escondían guardaba guardaban almacenaba almacenaban atesoraba atesoraban',
  ),
  possessives: words('su sus cuya cuyas cuyo cuyos'),
  cases: words('juicio juicios vista sumario causa proceso cargos delito delitos imputación investigación'),
  inquiries: words('investigacion investigaciones investiga investigan investigadores pesquisas diligencias'),
  praises: words(
    'elogio elogiaba elogiar alabo alababa alabar celebro celebraba celebrar ensalzo ensalzaba ensalzar jaleo jaleaba aplaudio aplaudia aplaudir justifico justificaba justificar glorifico glorificaba glorificar',
  ),
  anniversaries: words(
    'aniversario aniversarios cumplen cumple cumplían conmemora conmemoran conmemoró rememora rememoran recuerda homenaje homenajes minuto recuerdan',
  ),
  saints: words('san santa santo nuestra'),
  proceedings: words(
    'juicio juicios juzga juzgan banquillo apelación extradición extraditar extradita procesados sumario recurso enmienda proposición reforma',
  ),
  genreLabels: words('entrevista análisis opinión tribuna editorial reportaje perfil columna'),
  adverbsFirst: true,
  timeWords: words('durante noche madrugada tarde mañana mediodía día pasado pasada periodo período última'),
  fakes: words('falso falsa falsos falsas simulado simulados juguete'),
  pronouns: words('él ella ellos ellas quien quienes que cuales éstos éstas éste ésta'),
  others: words('otro otros otra otras más demás restante restantes'),
  modals: words(
    'podría podrían pueden puede podían podía debería deberían iba iban pudiera pudieran pretendía pretendían',
  ),
  shot: words(''),
  subordinators: words('antes cuando mientras después hasta'),
  suspected: words(
    'prófugo prófuga prófugos fugitivo fugitivos huido huidos fugado fugados reclamado reclamados perseguido vigilado presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas sospechoso sospechosos radical radicales radicalizado radicalizada radicalizados radicalizadas yihadista yihadistas islamista islamistas salafista salafistas extremista extremistas integrista integristas buscado buscada buscados presumible presumibles armado armados encapuchado encapuchados',
  ),
  dying: words(
    `murió murieron morir muere mueren moría muriendo falleció fallecieron fallecer fallece fallecen pereció perecieron perecer perdió perdieron
     perder pierde pierden cayó cayeron cae caen caer caído caídos caída caídas muerto muerta muertos muertas fallecido fallecida fallecidos fallecidas`,
  ),
  fillers: words(
    'han ha también además ya los las más personas resultaron resultado quedaron quedado otras otros hasta haber',
  ),
  consisting: words(
    'compuesta compuesto integrada integrado formada formado constituida constituido componían integraban formaban conformada conformado',
  ),
  strong: words(''),
  including: words('incluido incluida incluidos incluidas incluyendo ellos ellas'),
  infinitive: words('a para de'),
  livesIn: words(
    'residente residentes residía residían reside residen domiciliado domiciliada domiciliados afincado afincada afincados vecino vecina vecinos empadronado',
  ),
  personal: words('a al'),
  quantifiers: words(
    'varios varias algunos algunas numerosos numerosas antiguo antiguos ex joven jóvenes todos',
  ),
  under: words('dependiente dependientes depende perteneciente adscrita adscrito brazo'),
  clauses: words(
    'que quien quienes cual cuales cuyo cuya cuyos donde cuando mientras porque aunque pero ; —',
  ),
  copulas: words('tiene tienen tenía tenían cumplió cuenta cuentan contaba'),
  participle: /(?:[ai]d|uert|iert|uelt)[oa]s?$/,
  accentedPast: /ó$/,
  plainPast: /(?:uvo|puso|quiso|hizo|trajo|dujo|dijo|vino|pudo|supo)$|^(?:dio|fue|vio)$|ch[oa]s?$/,
  nounFill: words('ahora hoy ya recién'),
  othersBefore: words('otros otras'),
  ofTheirs: words('su'),
  oneVerbs: words('fue ha murió había falleció resultó cayó'),
  womanArticles: words('una'),
  sexless: words('persona víctima pareja criatura autoridad'),
  thatWords: words('que'),
  allWords: words('ambos ambas todos todas'),
  listedAmong: words('entre'),
  youngest: words('joven menor'),
  oldest: words('mayor viejo veterano'),
  landWords: words('pais territorio superficie'),
  those: words('quienes'),
  outOf: new Set(['de cada']),
  subjectsFollow: true,
  objects: words('lo la los las le les'),
  oneObject: words('lo la'),
  severalEnding: /s$/,
  genders: { menNoun: /os$/, womenParticiple: /as?$/ },
  happened: words(
    `ocurrió ocurrieron ocurrido produjo produjeron producido registró registraron presentó presentaron sucedió sucedieron sucedido
     tuvo tuvieron perpetró perpetraron aconteció data datan remonta remontan efectuó efectuaron practicó practicaron realizó realizaron desarrolló desarrollaron comenzó comenzaron celebró celebraron`,
  ),
  superlatives: words('más mayor menor peor mejor récord'),
  fighters: words(
    'guerrilleros guerrillero combatientes combatiente milicianos miliciano insurgentes insurgente rebeldes rebelde disidentes atacantes atacante asaltantes asaltante agresor agresores talibanes',
  ),
  ongoing: words(
    'sigue siguen seguía seguían continúa continúan continuaba continuaban permanece permanecen permanecía permanecían prosigue prosiguen proseguía proseguían',
  ),
  born: words('nacido nacida nacidos nacidas nació nacieron'),
  pluralVerb: /^(?!(?:en|con|sin|segun|tambien|aun|bien|quien|un|tan|ni)$).*[aeo]n$/,
  clitics: words('se lo la los las le les no ya'),
  deathTolls: words('saldo balance'),
  deadliest: words('mortífero mortífera sangriento sangrienta letal cruento cruenta'),
  inhabitants: words('habitantes habitante vecinos almas pobladores'),
  makesUp: words(
    'supone suponen suponían representa representan representaban constituye constituyen constituían acapara acaparan acaparó concentra concentran concentró copa copan aglutina aglutinan',
  ),
  briefTimes: words('semana días horas día hora'),
  holds: words('alberga albergan albergaba acoge acogen acogía retiene retienen aloja alojan'),
  published: words(
    'publicado publicada publicados publicadas difundido difundida difundidos difundidas divulgado divulgados presentado presentada presentados presentadas dado dada dados remitido',
  ),
  orders: words(
    'seguida seguido seguidas seguidos encabeza encabezan lidera lideran siguen sigue cabeza delante detrás',
  ),
  differences: new Set(['mas que', 'menos que', 'mas de lo', 'por encima', 'por debajo']),
};
