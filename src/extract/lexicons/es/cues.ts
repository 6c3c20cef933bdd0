import { cueEntries } from '../entries.ts';
import type { Cue, LexiconEntry } from '../lexicon.ts';

const CUES: Readonly<Record<Cue, string>> = {
  earlier_toll:
    'un parte anterior|el primer parte|los primeros partes|los primeros despachos|primeras estimaciones|las primeras cifras|un balance previo|un recuento previo|primer balance|balance anterior|balance inicial|recuento inicial|primer recuento|recuento anterior|balance preliminar|cifra anterior|conteo inicial|primer reporte|reporte inicial|en un primer momento se informó|en un primer momento|en un principio se informó|inicialmente se informó|inicialmente se habló|las primeras informaciones hablaban',
  negation:
    'no|sin|ni|nunca|jamás|ningún|ninguna|ninguno|tampoco|nadie|sin que|sin que se|no se|no ha|no han|no había|nada de',
  plan: `plan|planes|planeaba|planeaban|planeado|planeada|planear|planeó|planean|planificaba|planificaban|planificar|planificado|planificación|
    planificando|preparaba|preparaban|preparar|preparado|preparando|preparaba para|preparativos|preparación|se preparaban|proyectaba|proyectaban|
    pretendía|pretendían|pretender|pretensión|intención|intenciones|tenía previsto|tenían previsto|prevista|previsto|ultimaba|ultimaban|
    ultimando|dispuestos a|dispuesto a|dispuesta a|a punto de|tramaba|tramaban|tramar|trama|complot|conspiración|conspiraba|conspiraban|
    conspirar|con el fin de|con el objetivo de|con el propósito de|con la intención de|tenía intención|tenían intención|quería|querían|objetivo era|
    tenía como objetivo|tenían como objetivo|iban a|iba a|inminente|inminentes|pensaba|pensaban|se disponía|se disponían|buscaba|buscaban|aspiraban|
    cometer atentados|cometer un atentado|perpetrar atentados|perpetrar un atentado|llevar a cabo un atentado|llevar a cabo atentados|atentar contra|
    para atentar|ejecutar atentados|para cometer|para perpetrar|antes de que pudieran|antes de que pudiera|valoraba|contemplaba|contemplaban|fijado como objetivo|
    maquinar|maquinaba|maquinaban|maquinado|maquinando|urdir|urdía|urdían|urdido|urdiendo|fraguar|fraguaba|fraguaban|fraguado|perfilar atentados|perfilaba|perfilaban|perfilando|gestaba|gestaban|maduraba|maduraban|barajaba|barajaban|soñaba con|soñaban con|
    en el punto de mira|en su punto de mira|en la diana|en su diana|el blanco era|los blancos eran|su blanco era|sus blancos eran|el objetivo elegido|los objetivos elegidos|como blancos|como blanco|como posibles objetivos|orden de atentar|fuesen a atentar|fueran a atentar|tenía en mente|tenían en mente|ansiaba|ansiaban|
    pasar a la acción|paso a la acción|proyecto terrorista|proyectos terroristas`,
  failed: `no explotó|no explotaron|no estalló|no detonó|no llegó a explotar|no llegó a estallar|no llegó a detonar|fue desactivado|fue desactivada|fueron desactivados|desactivado por|
    atentado fallido|ataque fallido|intento de atentado|intento de asesinato|desactivaron|desactivó|detonación controlada|explosión controlada|falló el detonador|frustrado atentado`,
  doubt: `si bien no se aclara|no se aclara|no está claro|no estaba claro|se desconoce|se desconocía|se ignora|no ha trascendido|no trascendió|no precisó si|no se ha confirmado|no excluyen|no excluye|no descartan|no descarta|
    no hay indicios de|sin indicios de|no consta`,
  hypothetical: `si|podría|podrían|pudiera|pudieran|posible|posibles|posibilidad de|riesgo de|riesgos de|amenaza de|amenazas de|temor a|temores de|en caso de|ante la posibilidad de|
    hipotético|hipotética|hipotéticos|eventual|eventuales|simulacro|alerta por|advierte de|advirtió de|advierten de|advertido de|probable|previsible|escenario de|escenario`,
  joint: `de la mano de|de la mano con|de concierto con|mano a mano con|en coordinación estrecha con|en el marco de la cooperación|gracias a la colaboración|gracias a la cooperación|operación conjunta|operaciones conjuntas|operativo conjunto|operativos conjuntos|conjuntamente|de forma conjunta|de manera conjunta|en colaboración con|con la colaboración de|con la colaboración del|con la colaboración de la|
    en cooperación con|con la cooperación de|en coordinación con|coordinada con|coordinado con|coordinadas con|se coordinó con|coordinó con|en coordinación|de manera coordinada|de forma coordinada|
    con la ayuda de|con el apoyo de|con la participación de|con la participación del|simultánea|simultáneas|simultáneamente|de forma simultánea|información facilitada por|información proporcionada por|informaciones facilitadas por|
    gracias a la información de|gracias a información de|a partir de información de|en estrecha colaboración|estrecha colaboración|hispano-marroquí|hispanomarroquí|hispano-francesa|hispano-francés|hispanofrancesa|franco-española|
    de los dos países|de ambos países|ambos países|investigación conjunta|equipo conjunto|dispositivo conjunto`,
  background: `en los últimos años|en años anteriores|hace un año|hace dos años|hace tres años|hace años|hace unos años|años atrás|un año después|un año antes|meses antes|semanas antes|años antes|días antes|anteriormente|
    en el pasado|en aquel momento|aniversario|desde entonces|con anterioridad|el año anterior|ya había sido|ya habían sido|último de una serie|la última de una serie|a finales del siglo|recuerda que|cabe recordar|hay que recordar|
    el invierno pasado|el verano pasado|el otoño pasado|la primavera pasada|tiempo atrás|sigue siendo el de|sigue siendo la de|siguen siendo los de|sigue siendo el más|sigue siendo la más|hace poco más de un año|hace más de un año|hay que remontarse|a sus espaldas|no ha olvidado|no olvida la|no olvidan la|
    en su día|en aquella ocasión|en medio de la ola de|en medio de una ola de|en medio de la escalada|en medio de una escalada|más mortífero desde|más mortífera desde|más grave desde|más sangriento desde|más sangrienta desde|peor ataque desde|peor atentado desde|revive el recuerdo|trae a la memoria|trae el recuerdo|se cumplen|se cumple|históricamente|a lo largo de la historia`,
  further:
    'se suma a|se suman a|se sumó a|se suma al|se suman al|nuevo|nueva|nuevos|nuevas|otro|otra|otros|otras|también|además|adicional|adicionales|segundo|segunda|tercer',
  separate: `por otro lado|por otra parte|en otra operación|en otro operativo|otra operación policial|otra operación|otro operativo|en otra actuación|otra actuación policial|en una operación distinta|mientras tanto|entretanto|de forma paralela|paralelamente|por su parte|en una segunda operación|en un hecho separado|
    en otro hecho|en otro ataque|a su vez|en otro punto`,
  total: `sube a|subió a|subían a|ha subido a|suben a|crece a|creció a|aumentó a|aumenta a|asciende ya a|se elevó a|cifró|cifra|cifran|cifraron|cifraba|ha cifrado|han cifrado|sitúa en|sitúan en|situó en|estima en|estiman en|en total|un total de|total de|eleva a|elevan a|elevó a|elevando a|se eleva a|ascienden a|asciende a|ascendía a|ascendió a|suman|suma|sumaban|ya son|son ya|ya suman|hasta la fecha|hasta ahora|hasta el momento|en lo que va de año|en lo que va de|
    balance|saldo de|número de detenidos|cifra de detenidos|número de detenciones|número de muertos|cifra de muertos|alcanza los|alcanzan los|alcanza ya|acumula|acumulan|van ya|el total de`,
  because_of: `por su presunta relación|por su presunta vinculación|por su presunta pertenencia|por su relación|por su pertenencia|por presunta|por presuntos|acusado de|acusados de|acusada de|acusadas de|sospechoso de|sospechosos de|
    en relación con|relacionado con|relacionados con|implicado en|implicados en|implicada en|tras|a raíz de|después de|por el atentado|por los atentados|por el asesinato|por el ataque|condenado por|condenados por|responsable de|
    responsables de|autor de|autores de|culpable de|culpables de|juicio por|juicio contra|buscado por|buscados por|investigado por|investigados por|investigación sobre|investigación por|investigación de|por su participación en|en respuesta a|
    presunto autor|presuntos autores|por delitos de|por un delito de|por el delito de|imputado por|con motivo de|días después de|horas después de`,
  return: `nada más bajar del avión|nada más bajar de un avión|al bajar del avión|al pie del avión|a pie de avión|al pie de la escalerilla|a pie de escalerilla|nada más aterrizar|nada más pisar|al pisar suelo|al poner pie en|nada más poner pie|nada más poner un pie|viaje de vuelta|de vuelta a España|del campo de Al Hol|del campo de Roj|del campo de Al Roj|del campamento de Al Hol|del campamento de Roj|del campamento de Al Roj|de Al Roj|de Al Hol|de los campos de Siria|de los campamentos de Siria|de campos de detención en Siria|de campamentos del noreste de Siria|de los campamentos del noreste de Siria|de los campos del noreste de Siria|de los campos kurdos|a su llegada de|a su llegada procedente|a su llegada en un vuelo|retornado|retornados|retornada|retornadas|retornó de|retornaron de|regresó de Siria|regresado de Siria|regresaron de Siria|regresaba de Siria|regresaban de Siria|regresado de Irak|regresó de Irak|regresado de Libia|de vuelta de Siria|de regreso de Siria|
    vuelto de Siria|volvió de Siria|volvía de Siria|volvían de Siria|a su regreso|a su vuelta|a su llegada al aeropuerto|a su llegada desde|procedente de Turquía|procedentes de Turquía|procedente de Siria|procedentes de Siria|procedente de un vuelo|
    deportado por Turquía|deportados por Turquía|deportado desde Turquía|expulsado de Turquía|expulsada de Turquía|expulsados de Turquía|expulsadas de Turquía|expulsado por Turquía|expulsados por Turquía|extraditado desde|repatriado|repatriada|repatriados|repatriadas|repatriación|
    regresar de Siria|tras regresar|tras volver|retorno de combatientes|al volver|al regresar|a su retorno`,
  discovery:
    'cadáver|cadáveres|cuerpo sin vida|cuerpos sin vida|cuerpos|restos mortales|fosa común|hallado muerto|hallados muertos|hallado sin vida|hallados sin vida',
  definite: `los detenidos|el detenido|la detenida|las detenidas|los arrestados|el arrestado|los sospechosos|el sospechoso|los apresados|los capturados|el capturado|la operación|esta operación|el operativo|la redada|la célula|esta célula|
    el grupo|la red|el ataque|este ataque|el atentado|este atentado|los atacantes|el atacante|el agresor|la explosión|el tiroteo|el asalto|la emboscada|las víctimas|los agresores|los asaltantes|los hombres|las mujeres|los tres|los dos|los cuatro|los cinco|
    los seis|las tres|las dos|ambos|ambas|el hombre|la mujer|ellos|ellas|éstos|sus integrantes|sus miembros|el individuo|los individuos|el arresto|los arrestos|la detención|las detenciones|el joven|los jóvenes|el marroquí|el español|todos ellos|el procesado|los procesados|
    los acusados|el acusado|el presunto yihadista|los presuntos yihadistas|los implicados|esta persona|estas personas|la víctima|los hechos|el hecho|la acción|el cabecilla`,
  vague:
    'varios|varias|numerosos|numerosas|diversos|diversas|algunos|algunas|muchos|muchas|un puñado de|una serie de|la mayoría|la mayor parte|decenas|cientos|distintos|distintas|una gran cantidad de',
  say: `reconoció|reconocieron|admitió|admitieron|lamentó|denunció|denunciaron|dijo|dijeron|ha dicho|informó|informaron|ha informado|han informado|informa|informan|explicó|explicaron|ha explicado|explica|explican|señaló|señalaron|ha señalado|señala|señalan|indicó|indicaron|ha indicado|indica|indican|
    precisó|precisaron|ha precisado|precisa|precisan|afirmó|afirmaron|ha afirmado|afirma|afirman|aseguró|aseguraron|ha asegurado|asegura|aseguran|confirmó|confirmaron|ha confirmado|confirma|confirman|declaró|declararon|ha declarado|declara|
    añadió|añadieron|añade|añaden|agregó|agregaron|detalló|detallaron|ha detallado|detalla|detallan|subrayó|subraya|destacó|destaca|manifestó|manifestaron|reveló|revelaron|revela|revelan|relató|relata|relataron|sostiene|sostienen|sostuvo|
    apuntó|apunta|apuntan|apuntaron|reportó|reportaron|reporta|comunicó|comunicaron|ha comunicado|expuso|expone|concretó|concreta|atribuye|atribuyen|atribuyó|atribuyeron|habla de|hablan de|considera|consideran|cree|creen|estima|estiman|aclaró|tuiteó|cifran|cifró|ha cifrado|han cifrado|ha elevado|han elevado|elevaron|informado el|informado este|informara|ha añadido|ha apuntado|ha subrayado|ha destacado|ha manifestado|han manifestado|ha recordado|ha sostenido|
    ha corroborado|corroboró|corrobora|corroboraron|advierte|advierten|advirtió|advirtieron|razona|razonó|recalcó|recalca|remarcó|insistió|insiste|matizó|matiza|puntualizó|puntualiza|zanjó|deslizó|garantizó|garantiza|alardea|presume de|presumen de|avanzó|ha avanzado|adelantó|ha adelantado|notificó|notificaron|refirió|refiere|comentó|comenta|observó|observa|narró|narra|describió|describe|recordó|recuerda|alertó|alerta|
    ha hecho saber|dio a conocer|contó|cuenta|dio la noticia`,
  according:
    'conforme al|a decir de|al decir de|por boca de|por boca del|a juzgar por|a tenor de|en versión de|a ojos de|siempre según|según la versión de|en palabras del|a juicio del|según|de acuerdo con|en palabras de|a juicio de|citado por|citada por|citando a|conforme a|para la Fiscalía|en opinión de',
  announce:
    'remitió|ha remitido|remitido a|emitió un comunicado|ha emitido|hecha pública|hechas públicas|ha hecho pública|han hecho pública|hizo pública|hicieron pública|confirmado este|confirmada este|nota oficial|parte oficial|difundidos|difundidas|difundió|difundieron|publicados|publicadas|publicó|publicada|hechos públicos|dados a conocer|datos facilitados|presentó su balance|hace balance|anunció|anunciaron|ha anunciado|han anunciado|anuncia|anuncian|en un comunicado|comunicado|en una nota|nota de prensa|hizo público|hicieron público|difundió un comunicado|rueda de prensa|ha dado a conocer|han dado a conocer|ha hecho público|han hecho público',
  alleged: `presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|supuestos|supuestas|supuestamente|al parecer|parece ser|aparentemente|habría|habrían|estaría|estarían|sería|serían|se cree que|se sospecha|se sospecha que|sin confirmar|
    no confirmado|podría haber|podrían haber|se atribuye`,
  deny: 'negó|negaron|niega|niegan|ha negado|han negado|desmintió|desmintieron|desmiente|desmienten|ha desmentido|rechazó|rechazaron|rechaza|rechazan|descartó|descarta|descartan|descartaron|negando|refutó',
  custody: `trasladado a|trasladados a|trasladada a|trasladadas a|conducido a|conducidos a|entregado a|entregados a|recluido en|recluidos en|prisión de|cárcel de|cárcel en|sede de|sede en|dependencias de|ingresado en|ingresados en|hospital de|llevado a|llevados a|
    centro penitenciario de|tribunal de|juzgado de|morgue de|evacuados a|evacuado a`,
  terror:
    'motivos de seguridad nacional|razones de seguridad nacional|riesgo la seguridad nacional|amenaza para la seguridad|peligro para la seguridad nacional|seguridad del Estado|predicador del odio|terrorismo|terrorista|terroristas|antiterrorista|antiterroristas|contraterrorismo|yihad|yihadista|yihadistas|antiyihadista|yihadismo|islamista|islamistas|radicalizado|radicalizada|radicalizados|radicalización|extremista|extremistas|extremismo|takfirí|takfiríes|antiterrorismo|contraterrorista|antiyihadistas|autoadoctrinamiento|adoctrinamiento',
  obituary: `muerto en combate|muertos en combate|murió combatiendo|murieron combatiendo|murió en combate|murió en Siria|murieron en Siria|muerto en Siria|muertos en Siria|murió en Irak|abatido en Siria|abatidos en Siria|
    muerto en un bombardeo|murió en un bombardeo|falleció en Siria|fallecieron en Siria|falleció combatiendo`,
  drill:
    'figurantes|heridos fingidos|víctimas fingidas|la serie recrea|la serie narra|la serie cuenta|el filme|filme|documental|miniserie|en la ficción|la novela|su novela|una novela|la película|en la película|en la serie|la serie sigue|serie de televisión|temporada|largometraje|ficción|videojuego|cómic|obra de teatro|rodaje|simulacro|simulacros|ejercicio de simulación|ejercicio recreaba|ejercicio recreó|ejercicio simulaba|ejercicio policial|ejercicio antiterrorista|supuesto táctico',
  crime:
    'ajuste de cuentas|ajustes de cuentas|disputa entre cárteles|guerra entre cárteles|venta de droga|tráfico de drogas|narcomenudeo|crimen pasional|violencia de género|violencia machista|riña|reyerta|atraco|robo a mano armada|su pareja|su expareja|su exmujer|su exnovia|su exmarido|violencia doméstica|malos tratos|hachís|contrabando|trata de personas|tráfico de personas|tráfico de inmigrantes|estafa|estafas|hurto|hurtos|robos|robo con fuerza|agresión sexual|abusos sexuales|pornografía infantil|narcolancha|narcolanchas|plantación de marihuana|alijo de droga|kilos de cocaína|intento de robo|móvil económico|clanes de la droga|banda rival|bandas rivales',
  mishap:
    'siniestro vial|siniestro de tráfico|al chocar|tras chocar|al colisionar|tras colisionar|colisionó|colisionaron|colisionar|al volcar|tras volcar|volcó|vuelco|al salirse|los bomberos sofocaron|bomberos sofocan|el incendio de una vivienda|en un accidente|un accidente ocurrido|trágico accidente|accidente mortal|accidente doméstico|accidente ferroviario|accidental|accidentalmente|causa accidental|fuga de butano|bombona defectuosa|cortocircuito|fallo mecánico|fallo técnico|error humano|negligencia|imprudencia|seísmo|sismo|temblor|erupción|huracán|ciclón|alud|riada|riadas|desprendimiento|derrumbe|ola de calor|epidemia|pandemia|dengue|cólera|gripe|intoxicación alimentaria|ahogamiento|ahogados|ahogado|colisión|choque frontal|choque múltiple|explosión de un transformador|explosión de una caldera|explosión de una bombona|explosión en una fábrica|pirotecnia|fuegos artificiales|incendio fortuito|salida de vía|accidente laboral|accidente de tráfico|accidente de tránsito|accidente aéreo|terremoto|inundaciones|incendio forestal|naufragio|patera|fuga de gas|explosión de gas|covid|coronavirus|descarrilamiento',
};

const LINKS: Readonly<Record<string, string>> = {
  linked: `culpó|culpa a|culpa al|culpan a|culpan al|culparon a|culparon al|achacó a|achaca a|achacan a|achacado a|endosó a|endosa a|endosan a|responsabilizó a|responsabiliza a|responsabilizan a|señaló a|señala al|señala a|señalan al|señalan a|señalaron al|señalaron a|apunta al|apuntan al|apuntan a|las miradas se dirigen a|ve detrás|ven detrás|ve la mano de|ve la mano del|la mano de|la mano del|lleva el sello de|lleva el sello del|lleva la firma de|lleva la firma del|obra de|obra del|milita en|militaba en|militan en|militaban en|militar en|militado en|en las filas de|en las filas del|filial de|filial del|rama de|rama del|brazo de|brazo del|a las siglas de|a sueldo de|a sueldo del|en la órbita de|en la órbita del|de la órbita de|de la órbita del|pertenecían al|adherido a|adherida a|adheridos a|adherido al|adheridos al|adherida al|adscrita a|adscrita al|atribuyó|atribuye|atribuyeron|atribuido a|atribuida a|atribuido al|atribuida al|remanentes de|culpó a|culpó al|disidencias de|guerrilleros de|formó parte de|formó parte del|formaba parte de|formaba parte del|formaban parte de|formaban parte del|formar parte de|formar parte del|formado parte de|por su relación con|por su presunta relación con|por sus vínculos con|por sus presuntos vínculos con|por su vinculación con|por su presunta vinculación con|por su pertenencia a|por su presunta pertenencia a|por presunta pertenencia a|
    presuntos vínculos con|supuestos vínculos con|presuntos nexos con|supuestos nexos con|vínculos directos con|vinculado a|vinculada a|vinculados a|vinculadas a|vinculado al|vinculada al|vinculados al|vinculadas al|vinculado con|vinculada con|vinculados con|vínculos con|vínculo con|vinculación con|vinculación a|vinculación al|ligado a|ligada a|
    ligados a|ligado al|ligada al|ligados al|relacionado con|relacionada con|relacionados con|relación con|relaciones con|afiliado a|afiliada a|afiliados a|afiliado al|afiliada al|afiliados al|perteneciente a|pertenecientes a|perteneciente al|pertenecientes al|
    pertenecía a|pertenecían a|pertenecía al|pertenecían al|pertenece a|pertenecen a|pertenencia a|pertenencia al|pertenecer a|pertenecer al|miembro de|miembros de|miembro del|miembros del|integrante de|integrantes de|integrante del|integrantes del|
    integrado en|integrados en|adscrito a|adscritos a|conexión con|conexiones con|conectado con|conectada con|conectados con|próximo a|próximos a|próximos al|próximo al|cercano a|cercanos a|cercano al|en nombre de|en nombre del|militante de|militantes de|
    célula de|célula del|reclutaba para|reclutaban para|captaba para|captaban para|captar para|reclutar para|al servicio de|al servicio del|aliado de|aliados de|lazos con|nexos con|nexo con|sumó a las filas|unió a las filas|combatientes del|combatientes de|facción de|facción del|jefe del|jefe de|cabecilla del|frente del|frente de|comandante del|
    colaborar con|colaboración con el|colaborador de|colaboradores de|guerrilleros del|guerrilla del|de la guerrilla`,
  'linked.directed': `por orden de|por orden del|siguiendo órdenes de|siguiendo órdenes del|siguiendo instrucciones de|siguiendo instrucciones del|bajo las órdenes de|bajo las órdenes del|a las órdenes de|a las órdenes del|dirigido por|dirigida por|dirigidos por|
    ordenado por|ordenada por|instrucciones de|instrucciones del|órdenes de|órdenes del|recibía órdenes|recibían órdenes|recibía instrucciones|recibían instrucciones|teledirigido por|encargo de|encargo del|enviado por|enviados por`,
  'linked.guided':
    'guiado por|guiada por|guiados por|asesorado por|asesorados por|orientado por|supervisado por|supervisada por|tutelado por|bajo la tutela de|bajo la supervisión de|entrenado por|entrenados por',
  'linked.in_contact': `en contacto con|en contacto directo con|contacto con|contactos con|contacto directo con|mantenía contacto|mantenían contacto|mantenía contactos|mantenían contactos|contactó con|contactaba con|contactaban con|contactado con|trataban directamente con|
    se comunicaba con|se comunicaban con|comunicación con|comunicaciones con|coordinaban|coordinaba con|coordinaban con|coordinación con miembros|en comunicación con|intercambiaba mensajes con|en permanente contacto|en estrecho contacto`,
  'linked.funded':
    'financiado por|financiada por|financiados por|recibía dinero de|recibían dinero de|recibió dinero de|recibió fondos de|fondos procedentes de|fondos de|dinero procedente de',
  inspired: `acólito de|acólitos de|acólitos del|acólito del|devoto de|devotos de|en la estela de|imbuido de|imbuidos de|adoctrinado por|adoctrinados por|proclamas a favor de|a favor de grupos yihadistas|vídeos de martirio|inspirado por|inspirada por|inspirados por|inspirado en|inspirada en|inspirados en|simpatizante de|simpatizantes de|simpatizante del|simpatizantes del|partidario de|partidarios de|partidarios del|seguidor de|seguidores de|seguidor del|seguidores del|
    afín a|afines a|afín al|afines al|adepto de|adeptos a|ideología de|ideología del|ideario de|ideario del|ideas del|postulados de|postulados del|postulados|apoyo a|apoyo al|apoyaba|apoyaban|simpatía por|simpatías por|adhesión a|adhesión al|fiel al|
    radicalizado|radicalizada|radicalizados|radicalizarse|autorradicalizado|se había radicalizado|admirador de|admiradores de|de inspiración|proselitismo|consumir propaganda|consumía propaganda|pro-|pro`,
  pledged: `juraban fidelidad|juraba fidelidad|juran lealtad|juran fidelidad|jura fidelidad|juramento de adhesión|voto de obediencia|rendía pleitesía|rendían pleitesía|profesaba lealtad|profesaban lealtad|acto de sumisión|juramento|juramento al|juramento a|jura lealtad|juraba lealtad|juraban lealtad|jurar fidelidad|juró lealtad|juraron lealtad|jurado lealtad|jurar lealtad|juramento de lealtad|juramento de fidelidad|juró fidelidad|juraron fidelidad|jurado fidelidad|jurado obediencia|juraron obediencia|proclamó su lealtad|declaró su lealtad|lealtad a|lealtad al|lealtad|bayat|baya|
    prestó juramento|prestado juramento|prestaron juramento|fidelidad al|fidelidad a|habían jurado|había jurado`,
};

const MODES: Readonly<Record<string, string>> = {
  lone: 'lobo solitario|lobos solitarios|actuó solo|actuaba solo|actuaba en solitario|actuó en solitario|actor solitario|atacante solitario|terrorista solitario|en solitario',
  deployed:
    'enviado desde Siria|enviados desde Siria|enviado por el grupo|enviados por el grupo|enviados por la organización|enviado por la organización|infiltrado desde|infiltrados desde|llegados desde Siria',
};

const OFFICIALS: Readonly<Record<string, string>> = {
  security_service: `su director|director|directora|su portavoz|portavoz|vocero|su jefe|director de la Policía|director general de la Policía|director general de la Guardia Civil|jefe de la Policía|jefe del BCIJ|director del BCIJ|comandante de la Policía|comandante del Ejército|comandante de las Fuerzas Militares|portavoz de la Policía|
    portavoz policial|portavoz del Ejército|portavoz militar|vocero del Ejército|vocero de la Policía|comisario|comisario jefe|general|coronel|mayor de los Mossos|jefe de los Mossos|teniente coronel|comandante|jefe de la Dircote|jefe del Comando Conjunto`,
  government: `ministro del Interior|ministra del Interior|ministro de Interior|ministro de Defensa|ministra de Defensa|ministro de Justicia|ministra de Justicia|ministro de Exteriores|presidente|presidenta|presidente del Gobierno|primer ministro|gobernador|gobernadora|
    alcalde|alcaldesa|delegado del Gobierno|delegada del Gobierno|secretario de Estado|secretario de Seguridad|consejero de Interior|conseller de Interior|portavoz del Gobierno|portavoz del Ministerio|ministro|ministra|titular de Interior|secretario de Gobierno`,
  court:
    'fiscal|fiscal general|fiscal jefe|juez|jueza|magistrado|magistrada|juez instructor|procurador|procurador general|portavoz de la Fiscalía|fiscal federal|fiscal antiterrorista|juez de la Audiencia Nacional',
  defence: 'abogado|abogada|letrado|letrada|abogado defensor|abogado de la defensa|defensor',
  expert:
    'experto|experta|analista|investigador del|investigadora del|especialista|profesor|profesora|catedrático|politólogo|criminólogo',
};

/** Spanish cue words. */
export const CUE_WORDS: readonly LexiconEntry[] = cueEntries({
  cues: CUES,
  links: LINKS,
  modes: MODES,
  officials: OFFICIALS,
});
