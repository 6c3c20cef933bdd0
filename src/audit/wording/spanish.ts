import { SPANISH } from '../../language/index.ts';
import type { Fraction, Wording } from './wording.ts';
import { phrases } from './words.ts';

const about = (percent: number): Fraction => ({ percent, kind: 'about' });

/** Spanish. */
export const SPANISH_WORDING: Wording = {
  language: SPANISH,
  cues: {
    percent: phrases('% | ٪ | por ciento | por cien | porciento'),
    points: phrases('puntos | punto | puntos porcentuales'),
    of: phrases(
      'de | del | de los | de las | de un total de | de entre | de cada | sobre | sobre un total de',
    ),
    among: phrases('de | de los | de las | entre | de entre | de un total de | sobre | del total de'),
    ofThem: phrases(
      'de ellos | de ellas | de los cuales | de las cuales | de estos | de estas | de los que | de las que | entre ellos | entre ellas | del total | de ese total | de esos | de esas',
    ),
    determiner: phrases(
      'los | las | estos | estas | esos | esas | el | la | un | una | todos | todas | total | solo | sólo | sus | unos | unas',
    ),
    these: phrases('estos | estas | esos | esas | dichos | dichas | ellos | ellas | tales'),
    growth: phrases(
      `aumento | aumentó | aumentaron | aumentado | aumenta | subida | subió | subieron | creció | crecimiento | crecido | incremento | incrementó | caída | cayó | cayeron | descenso | descendió | bajó | bajada | reducción | redujo | disminuyó | disminución |
       más que | menos que | superior | inferior | inflación | desempleo | paro | tipo de interés | pib | intervalo de confianza | respecto | en comparación`,
    ),
    including: phrases(
      'entre ellos | entre ellas | incluidos | incluidas | incluyendo | de los cuales | de las cuales | de ellos | de ellas | entre los que | entre las que',
    ),
    also: phrases('sino también | así como | además de | junto con | aparte de | pero también'),
    rest: phrases('los otros | las otras | los restantes | las restantes | los demás | las demás'),
    restBehind: phrases('restantes | otros | otras'),
    exclusive: phrases(
      'hombres | mujeres | hombre | mujer | varones | niños | niñas | muertos | fallecidos | heridos | condenados | absueltos | extranjeros | nacionales | adultos | menores',
    ),
    auxiliary: phrases('es | son | era | eran | fue | fueron | ha | han | había | habían | será'),
    hence: phrases(
      'como resultado | por tanto | por lo tanto | en consecuencia | así | de ahí | ello | esto | por eso',
    ),
    between: phrases('entre'),
    through: phrases('a | al | o | u'),
    thatIs: phrases(`es decir | o sea | esto es | o | lo que representa | lo que equivale a`),
    numbering: phrases('en número de'),
    measure: phrases(
      `años | año | meses | mes | semanas | semana | días | día | horas | hora | minutos | minuto | segundos | km | kilómetros | metros | kg | kilos | kilogramos | gramos | toneladas | euros | dirhams | dólares | pesos | millones | millón | mil millones |
       artículo | capítulo | página | páginas | figura | tabla | cuadro | nota | número | núm | n.º | resolución | ley | $ | € | £ | veces | grados | mm | % | por ciento | de edad`,
    ),
    stop: phrases(
      `es | son | era | eran | fue | fueron | ha | han | había | habían | sido | ser | está | están | estaba | estaban | y | e | o | u | pero | que | quien | quienes | cuyo | cuya | donde | cuando | como | si | no | se | él | ella | ellos | ellas | el | la | los | las | un | una |
       con | sin | para | por | al | su | sus | le | les | lo | tenía | tenían | tuvo | tuvieron | iban | incluía | implicaba | usaba | estaba | ocurría | suponía | suponían | iba`,
    ),
    narrowing: phrases(
      'con | sin | en | por | para | desde | durante | entre | que | cuyo | cuya | cuyos | donde | vinculados | vinculadas | contra | bajo | antes | tras | sobre | hacia | según | cometidos',
    ),
    ranking: phrases(
      'puesto | puestos | posición | posiciones | clasificación | ranking | índice | lugar | lugares | ránking',
    ),
    place: phrases('puesto | posición | lugar'),
    worstFirst: phrases(
      `índice global de terrorismo | índice mundial de terrorismo | índice de terrorismo global | índice de terrorismo | global terrorism index | índice de estados frágiles | índice de criminalidad | más expuestos | más afectados | más peligrosos | más violentos | más frágiles |
       más corruptos | más vulnerables | más golpeados | más castigados | menos seguros`,
    ),
    bestFirst: phrases(
      `índice de paz global | índice global de paz | índice de paz | índice de percepción de la corrupción | libertad de prensa | índice de desarrollo humano | desarrollo humano | índice de democracia | estado de derecho | más pacíficos | más seguros | menos corruptos | más libres | más democráticos | felicidad`,
    ),
    up: phrases(
      'subió | subido | sube | ascendió | ascendido | asciende | escaló | escalado | trepó | ganó | avanzó | avanzado',
    ),
    down: phrases(
      'bajó | bajado | baja | cayó | caído | cae | descendió | descendido | desciende | retrocedió | retrocedido | perdió | se desplomó | desplomado',
    ),
    better: phrases(
      'mejoró | mejorado | mejora | mejoría | mejorando | mejor | éxito | exitoso | más seguro | progreso | avance | alentador | positivo | eficaz | eficacia | menos frecuentes | buena noticia | logro | logros',
    ),
    worse: phrases(
      'empeoró | empeorado | empeora | empeoramiento | deterioro | deteriorado | deterioró | peor | fracaso | fallo | preocupante | alarmante | más frecuentes | mala noticia | degradado | retroceso',
    ),
    from: phrases('del | de la | de | desde el | desde la'),
    to: phrases('al | a la | a | hasta el | hasta la | hasta'),
    revealed: phrases(
      'reveló | revelaron | revela | revelado | desveló | desvelado | divulgó | admitió | reconoció | hizo público | anunció | confirmó | declaró | afirmó | dijo | aseguró | informó',
    ),
    warned: phrases(
      'había advertido | habían advertido | había avisado | habían avisado | había alertado | habían alertado | había puesto sobre aviso | había informado | había prevenido | advirtió | avisó | alertó | alertaron | advirtieron | avisaron | había advertido dos veces',
    ),
    reaction: phrases(
      'condenó | condenaron | reivindicó | reivindicado | detenido por | detenidos por | arrestado por | arrestados por | condenado por | condenados por | juzgado por | juzgados por | procesado por | en respuesta a | tras | investigó | acusado de | acusados de | imputado por',
    ),
    attack: phrases(
      'ataque | ataques | atentado | atentados | explosión | explosiones | bomba | tiroteo | tiroteos | asesinato | asesinatos | matanza | masacre | asalto | toma de rehenes | atropello | apuñalamiento',
    ),
    future: phrases(
      'será | serán | va a | van a | debe | deberá | deberán | previsto | prevista | previstos | prevé | hasta | antes de | plazo | próximo | próxima | a partir | tendrá | tendrán | objetivo | horizonte | podría | podrían | programado | proyecto',
    ),
    rival: phrases(
      'según | antes | anteriormente | inicialmente | primero | revisado | corregido | estimación | estima | estiman | había hablado | entonces | mientras | sin embargo | pero | en cambio | no | por sí solo',
    ),
    deed: phrases(
      'detenido | detenidos | detenidas | detuvo | detuvieron | detenciones | arrestó | arrestados | arrestaron | arrestos | muertos | murieron | mató | asesinados | heridos | desarticuló | desarticuladas | desarticulados | desmanteló | desmanteladas | frustró | frustrados | registró | registrados | incautó | condenados | juzgados | liberados | repatriados | regresaron | extraditados | expulsados | llevó a cabo | llevaron a cabo | perpetró | perpetrados | cometió | cometidos',
    ),
  },
  shareKinds: {
    'alrededor del': 'about',
    'alrededor de': 'about',
    'alrededor de un': 'about',
    aproximadamente: 'about',
    'cerca del': 'below',
    'cerca de': 'below',
    'en torno al': 'about',
    'en torno a': 'about',
    unos: 'about',
    unas: 'about',
    casi: 'below',
    'casi el': 'below',
    'casi la': 'below',
    'casi un': 'below',
    'poco menos del': 'below',
    'poco menos de': 'below',
    'algo menos del': 'below',
    'algo menos de': 'below',
    'poco más del': 'above',
    'poco más de': 'above',
    'algo más del': 'above',
    'algo más de': 'above',
    'un poco más del': 'above',
    'ligeramente más del': 'above',
    'más del': 'more_than',
    'más de': 'more_than',
    'más de la': 'more_than',
    'menos del': 'less_than',
    'menos de': 'less_than',
    'menos de la': 'less_than',
    'al menos': 'at_least',
    'al menos el': 'at_least',
    'por lo menos': 'at_least',
    'hasta el': 'up_to',
    hasta: 'up_to',
    'como máximo': 'up_to',
  },
  fractions: {
    'la mitad': about(50),
    mitad: about(50),
    'un tercio': about(100 / 3),
    tercio: about(100 / 3),
    'una tercera parte': about(100 / 3),
    'dos terceras partes': about(200 / 3),
    'dos tercios': about(200 / 3),
    'las dos terceras partes': about(200 / 3),
    'un cuarto': about(25),
    'una cuarta parte': about(25),
    'tres cuartos': about(75),
    'tres cuartas partes': about(75),
    'las tres cuartas partes': about(75),
    'una quinta parte': about(20),
    'la mayoría': { percent: 50, kind: 'more_than' },
    'una minoría': { percent: 50, kind: 'less_than' },
  },
  endings: ['es', 'as', 'os', 'a', 'o', 's', 'e'],
  verbs: /(?:aban|aron|ieron|[bcdglmnrstuv]ian)$/,
  nounFirst: true,
};
