import { type DealingForm, type ExchangeKind, type LexiconEntry, phrases } from '../lexicon.ts';

/** `kind form: words`; who stands before and behind is told by the form. */
/** "información facilitada por", "los datos aportados por los servicios". */
function received(): string {
  const feminine = ['información', 'informaciones', 'inteligencia', 'pista', 'alerta'];
  const verbs =
    'facilitad|proporcionad|aportad|suministrad|enviad|transmitid|remitid|compartid|recibid'.split('|');
  const heads = [
    ...feminine.flatMap((noun) => verbs.flatMap((verb) => [`${noun} ${verb}a`, `${noun} ${verb}as`])),
    ...verbs.map((verb) => `datos ${verb}os`),
  ];
  return heads.map((head) => `${head} por`).join('|');
}

const DEALINGS: readonly (readonly [kind: ExchangeKind, form: DealingForm, list: string])[] = [
  [
    'warning',
    'give',
    'habían avisado|ha avisado|han avisado|avisara a|alertara a|alertaran a|habían advertido a|alertó|alertaron|había alertado|habían alertado|ha alertado|advirtió a|advirtieron a|había advertido|habían advertido|avisó a|avisaron a|había avisado|puso sobre aviso|dio aviso a',
  ],
  [
    'warning',
    'take',
    'aviso de|un aviso de|advertencia de|aviso del|alertada por|alertado por|alertados por|advertida por|advertido por|alerta de|aviso de los servicios|aviso de la|avisada por|avisado por',
  ],
  [
    'intelligence',
    'give',
    'facilitó información|facilitaron información|facilitado información|proporcionó información|proporcionaron información|proporcionado información|entregó información|compartió información|compartieron información|transmitió información|ayudó a localizar|ayudaron a localizar|permitió localizar|ayudó a identificar|ayudaron a identificar|aportó información|aportaron información|dio la pista|suministró información',
  ],
  [
    'intelligence',
    'take',
    `${received()}|` +
      'información facilitada por|informaciones facilitadas por|información proporcionada por|información aportada por|información suministrada por|gracias a la información de|a partir de información de|información de los servicios de|información procedente de|soplo de|pista de',
  ],
  [
    'joint_operation',
    'both',
    'en colaboración con|con la colaboración de|con la colaboración del|en coordinación con|en cooperación con|con el apoyo de|conjuntamente|de forma conjunta|de manera conjunta|operación conjunta|operativo conjunto|operaciones conjuntas',
  ],
  [
    'arrest',
    'give',
    'ayudó a detener|ayudaron a detener|ayudó a desarticular|ayudaron a desarticular|colaboró en la detención|colaboró en la desarticulación|cooperó en la detención|contribuyó a la detención',
  ],
  [
    'arrest',
    'take',
    'a petición de|a solicitud de|a requerimiento de|orden de detención emitida por|orden internacional de',
  ],
  [
    'training',
    'give',
    'formó a|formaron a|ha formado a|forma a|entrenó a|entrenaron a|entrena a|instruyó a|imparte formación a|adiestró a',
  ],
  ['training', 'take', 'formados por|formado por instructores|entrenados por|adiestrados por'],
  [
    'extradition',
    'give',
    'extradición a|entrega a|extraditado a|extraditada a|extraditados a|entregado a|entregada a|entregados a|extraditó|extraditaron|ha extraditado|entregó a|entregaron a|ha entregado a|deportó|deportaron|expulsó a|expulsaron a|repatrió|extradición de',
  ],
  [
    'extradition',
    'take',
    'extraditado por|extraditada por|extraditado desde|extraditados desde|deportado por|deportados por|entregado por|entregados por|expulsado por|expulsados por',
  ],
];

/** Whose services helped, by whether they stand before the words or behind: too common to tell of an exchange by themselves. */
const HELP = {
  give: 'dio la voz de alarma|dieron la voz de alarma|dio la alerta|dieron la alerta|dio el aviso|dieron el aviso|puso en alerta|pusieron en alerta|puso sobre la pista|pusieron sobre la pista|pusieron sobre aviso|puso sobre aviso|avisó a|avisaron a|avisado a|habían avisado|había avisado|alertó a|alertaron a|habían alertado|había alertado|comunicó a|comunicaron a|notificó a|notificaron a|facilitó|facilitaron|había facilitado|habían facilitado|ha facilitado|han facilitado|aportó|aportaron|han aportado|ha aportado|había aportado|proporcionó|proporcionaron|habían proporcionado|había proporcionado|suministró|suministraron|compartió|compartieron|transmitió|transmitieron|remitió|remitieron|prestó apoyo|prestaron apoyo|prestó su apoyo|prestaron su apoyo|prestó colaboración|prestaron colaboración|colaboró en|colaboraron en|han colaborado en|ha colaborado en|había colaborado|cooperó en|cooperaron en|participó en la investigación|participaron en la investigación|participó en la operación|participaron en la operación|apoyó la operación|apoyaron la operación|apoyó la investigación',
  take: 'facilitada por|facilitadas por|facilitados por|facilitado por|aportada por|aportados por|aportadas por|proporcionada por|proporcionados por|suministrados por|suministrada por|remitida por|remitidos por|compartida por|compartidos por|aviso de|aviso del|alerta de|soplo de|soplo del|soplo de la|soplo de los|pista del|pista de la|colaboración de|colaboración del|colaboración con|cooperación de|cooperación del|cooperación con|coordinación con|apoyo de|apoyo del|ayuda de|ayuda del|concurso de|concurso del|asistencia de|asistencia del|respaldo de|respaldo del|participación de|participación del|de la mano de|de la mano del|junto con los servicios|junto a los servicios|mensaje de los servicios|información del|información de la|información de los servicios',
} as const;

const OUTCOMES = {
  acted_on:
    'fue posible|ha sido posible|fueron posibles|permitió|permitieron|condujo a|condujeron a|llevó a|dio lugar a|desembocó en|fue detenido|fueron detenidos|detención de|frustró|frustraron|evitó|evitaron|localizado|logró detener|desarticuló|desarticularon',
  not_acted_on:
    'no se actuó|no actuó|no actuaron|ignoró|ignoraron|fue ignorado|fue ignorada|no se le dio seguimiento|no hizo nada|no hicieron nada|cayó en saco roto|desatendió|desoyó|desoyeron|sin que se actuara',
  ongoing: 'pendiente|en curso|continúa|sigue formando|en marcha',
} as const;

/** Spanish words for what passes between states, and for what came of it. */
export const EXCHANGES: readonly LexiconEntry[] = [
  ...(['give', 'take'] as const).flatMap((form) =>
    phrases(HELP[form], { kind: 'dealing', exchange: 'intelligence', form, help: true }),
  ),
  ...DEALINGS.flatMap(([exchange, form, list]) => phrases(list, { kind: 'dealing', exchange, form })),
  ...phrases('los dos países|ambos países|los dos vecinos|ambos gobiernos|los dos gobiernos|ambos reinos', {
    kind: 'pair',
  }),
  ...(['acted_on', 'not_acted_on', 'ongoing'] as const).flatMap((outcome) =>
    phrases(OUTCOMES[outcome], { kind: 'outcome', outcome }),
  ),
];
