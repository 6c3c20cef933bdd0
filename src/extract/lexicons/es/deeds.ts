import { deedEntries } from '../entries.ts';
import { across, formsIn } from './act-forms.ts';

/** Verbs that tell with their object what was done for an organisation. */
export const DEEDS = deedEntries(
  {
    win: [
      formsIn(
        'inculcar|convencer|persuadir|animar|alentar;alentando;alienta,alientan,alentó,alentaron,alentaba,alentaban,alentad*|empujar|incitar|instar|exhortar|seducir;seduciendo;seduce,seducen,sedujo,sedujeron,seducía,seducían,seducid*|atraer;atrayendo;atrae,atraen,atrajo,atrajeron,atraía,atraían,atraíd*|engatusar|embaucar|fanatizar|manipular|aleccionar|adiestrar|instruir;instruyendo;instruye,instruyen,instruyó,instruyeron,instruía,instruían,instruid*|preparar|formar|contactar|contactar con|abordar|invitar|movilizar|ganarse a|ganar|sermonear|predicar|mentalizar|enganchar|ideologizar|concienciar|tutelar|acoger|reunir|enrolar|alistar',
      ),
      'lavado de cerebro|lavaba el cerebro|lavaban el cerebro|clases a|charlas a|formación de|preparación de|movilización de|hacía de guía espiritual|atracción de',
    ].join('|'),
    seek: [
      formsIn(
        'buscar|encontrar|seleccionar|localizar|atraer;atrayendo;atrae,atraen,atrajo,atrajeron,atraía,atraían,atraíd*|reunir|identificar|entrenar|formar|preparar|proporcionar|fichar|detectar|conseguir;consiguiendo;consigue,consiguen,consiguió,consiguieron,conseguía,conseguían|apuntar',
      ),
      'búsqueda de|selección de|en busca de|entrenamiento de|cantera de|captación de',
    ].join('|'),
    arrange: [
      formsIn(
        'organizar|facilitar|gestionar|coordinar|supervisar|pagar|costear|financiar|sufragar|abonar|conseguir;consiguiendo;consigue,consiguen,consiguió,consiguieron,conseguía,conseguían,conseguid*|obtener;obteniendo;obtiene,obtienen,obtuvo,obtuvieron,obtenía,obtenían,obtenid*|proporcionar|suministrar|tramitar|ocuparse de|ocuparse del|encargarse de|encargarse del|procurar|posibilitar|propiciar|amañar|falsificar|concertar|contratar|adelantar|cubrir|allanar|ofrecer',
      ),
      'organización de|organización del|facilitación de|gestión de|obtención de|financiación de|encargado de|encargada de|encargados de|logística de|trámites de|especializada en|especializado en',
    ].join('|'),
    move: [
      formsIn(
        'enviar|mandar|trasladar|llevar|conducir|guiar|escoltar|transportar|introducir;introduciendo;introduce,introducen,introdujo,introdujeron,introducía,introducían,introducid*|infiltrar|pasar|canalizar|despachar|desplazar|embarcar|hacer llegar|ayudar|acompañar|derivar|encaminar|colar|alojar|dirigir|facilitar',
      ),
      'envío de|envíos de|traslado de|traslados de|paso de|viaje de|viajes de|salida de|salidas de|desplazamiento de|tránsito de|flujo de|marcha de|entrada de|alojamiento de',
    ].join('|'),
    gather: [
      formsIn(
        'recaudar|recolectar|recoger|reunir|recabar|captar|enviar|mandar|remitir|girar|transferir;transfiriendo;transfiere,transfieren,transfirió,transfirieron,transfería,transferían,transferid*|ingresar|canalizar|desviar|blanquear|entregar|donar|aportar|hacer llegar|hacer|mover|cobrar|destinar|pedir|solicitar|exigir|obtener;obteniendo;obtiene,obtienen,obtuvo,obtuvieron,obtenía,obtenían,obtenid*|percibir|prestar|repartir|apoyar con|contribuir con|allegar|trasladar|facilitar',
      ),
      'recaudación de|recogida de|recolección de|envío de|envíos de|remesas de|transferencia de|transferencias de|giro de|giros de|blanqueo de|entrega de|entregas de|captación de|cobro de|movimiento de|movimientos de|aportación de|desvío de',
    ].join('|'),
    supply: [
      formsIn(
        'suministrar|proporcionar|facilitar|entregar|enviar|mandar|abastecer de|proveer de|proveer|procurar|llevar|falsificar|transportar|hacer llegar|aportar|exportar',
      ),
      'suministro de|entrega de|envío de|envíos de|abastecimiento de|provisión de|falsificación de|proveedor de|proveedores de|aprovisionamiento de',
    ].join('|'),
    spread: [
      formsIn(
        'publicar|colgar;colgando;cuelga,cuelgan,colgó,colgaron,colgaba,colgaban,colgad*|compartir|difundir|divulgar|subir|traducir;traduciendo;traduce,traducen,tradujo,tradujeron,traducía,traducían,traducid*|editar|producir;produciendo;produce,producen,produjo,produjeron,producía,producían,producid*|elaborar|administrar|gestionar|moderar|alimentar|crear|distribuir;distribuyendo;distribuye,distribuyen,distribuyó,distribuyeron,distribuía,distribuían,distribuid*|propagar|reenviar|reproducir;reproduciendo;reproduce,reproducen,reprodujo,reproducía,reproducían|redistribuir;redistribuyendo;redistribuía,redistribuían|escribir;escribiendo;escribe,escriben,escribió,escribía,escribían,escrit*|montar|lanzar|emitir|transmitir|retransmitir|promover;promoviendo;promueve,promueven,promovió,promovía,promovían,promovid*|imprimir|repartir|mantener|dirigir|abrir|verter;vertiendo;vierte,vierten,vertió,vertía,vertían,vertid*|viralizar|recopilar|intercambiar|enviar|diseñar|subtitular|regentar',
      ),
      'difusión de|publicación de|traducción de|edición de|elaboración de|administrador de|administradora de|administradores de|gestión de|reparto de|distribución de|propagación de|creación de|moderador de|redacción de',
    ].join('|'),
    consume: [
      formsIn(
        'consumir|visionar|descargar|leer|consultar|escuchar|almacenar|acceder a|empaparse de|nutrirse de|ver',
      ),
      'veía|veían|consumo de|visionado de|descarga de|consumidor de|consumidora de|acceso a|expuesto a|influido por|influenciado por|radicalizado por|adicto a',
    ].join('|'),
  },
  {
    recruits:
      'voluntarios|reclutas|nuevos reclutas|nuevos miembros|combatientes|candidatos|aspirantes|yihadistas|muyahidines|muyahidín|suicidas|terroristas suicidas|combatientes extranjeros|futuros combatientes|futuros yihadistas|nuevos adeptos|adeptos|militantes|milicianos|jóvenes|chicos|muchachos|mujeres jóvenes|chicas|soldados para|esposas para|foreign fighters',
    youths: across(
      'a|a los|a las|a otros|a otras|de|de los|a varios|a varias|a sus|a dos|a tres|a nuevos|entre los|a estos|para|los|unos',
      'jóvenes|muchachos|chicos|chicas|menores|menores de edad|adolescentes|estudiantes|alumnos|fieles|presos|reclusos|internos|seguidores|seguidoras|amigos|conocidos|vecinos|compañeros|simpatizantes|adeptos|conversos|internautas|mujeres|parados|compatriotas|demás|acólitos|discípulos|feligreses|residentes',
    ),
    leaving: [
      across(
        'a|para|para que|que|que se',
        'unirse|unirse a|sumarse a|incorporarse a|enrolarse|alistarse|viajar a|marchar a|irse a|combatir|luchar|emigrar a|hacer la yihad|integrarse en|partir hacia|trasladarse a|desplazarse a|viajaran a|viajasen a|se uniesen|se unieran|se incorporasen|se incorporaran|se sumaran|se sumasen|se alistaran|se enrolasen|se enrolaran|se enrolaran en|marcharan a|uniera|unieran|uniesen|incorporasen|incorporaran|combatir en|tomar las armas|empuñar las armas',
      ),
      'ideas extremistas|ideas radicales|ideario yihadista|ideología yihadista|ideología extremista|ideario terrorista',
    ].join('|'),
    journey:
      'viaje|viajes|trayecto|trayectos|desplazamiento|desplazamientos|traslado|traslados|salida|salidas|paso|paso de la frontera|cruce de la frontera|billetes|billetes de avión|pasajes|visados|visado|itinerario|itinerarios|ruta|rutas|contactos en Turquía|marcha|tránsito|pasadores|llegada a Siria|llegada a la zona|entrada en Siria|casa de acogida|piso franco',
    papers: [
      across(
        'pasaportes|pasaporte|documentación|documentos|papeles|visados|permisos|identidades',
        'falsos|falsa|falso|falsificados|falsificada|falsificado|falsas|de viaje|de identidad falsos',
      ),
      'documentos de identidad|documentación de viaje|pasaportes robados|identidades falsas',
    ].join('|'),
    money:
      'dinero|fondos|donativos|donativo|donaciones|donación|limosnas|zakat|cuotas|colectas|colecta|sumas|cantidades|euros|dólares|dírhams|dirhams|dinares|libras|pesos|criptomonedas|criptomoneda|bitcoins|remesas|efectivo|comisión|comisiones|beneficios|ganancias|aportaciones|contribuciones|rescate|rescates|extorsiones|extorsión|vacunas|impuesto revolucionario|impuestos|joyas|oro|transferencias|tarjetas prepago|recursos económicos|recursos|ayudas económicas|ayuda económica|ayuda financiera|capitales',
    goods:
      'víveres|alimentos|comida|provisiones|suministros|combustible|gasolina|medicinas|medicamentos|equipos|equipamiento|material|material logístico|material militar|uniformes|teléfonos satelitales|tarjetas SIM|piezas de drones|apoyo logístico|logística|cobijo|refugio|escondite|escondites|ropa militar|prendas militares|insumos',
    message:
      'vídeos|vídeo|videos|propaganda|contenidos|contenido|panfletos|octavillas|folletos|publicaciones|mensajes|mensaje|textos|discursos|sermones|nasheeds|cánticos|himnos|grabaciones|audios|manuales|manual|guías|tutoriales|instrucciones|imágenes|fotografías|fotos|comunicados del grupo|comunicados de la organización|material|material audiovisual|material yihadista|material propagandístico|canal|canales|grupo de Telegram|grupo de WhatsApp|grupos de Telegram|grupos de WhatsApp|grupos de chat|chats|página|páginas|cuenta|cuentas|web|webs|blog|blogs|foro|foros|revista|revistas|ideología|ideario|ideas|ideas extremistas|ideas radicales|postulados|tesis|odio|llamamientos|llamadas a la yihad|amenazas|libros|ejecuciones|decapitaciones|consignas|proclamas|infografías|carteles|pegatinas',
  },
);
