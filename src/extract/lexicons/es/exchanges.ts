import { type DealingForm, type ExchangeKind, type LexiconEntry, phrases } from '../lexicon.ts';

/** `kind form: words`; who stands before and behind is told by the form. */
const DEALINGS: readonly (readonly [kind: ExchangeKind, form: DealingForm, list: string])[] = [
  [
    'warning',
    'give',
    'alertó|alertaron|había alertado|habían alertado|ha alertado|advirtió a|advirtieron a|había advertido|habían advertido|avisó a|avisaron a|había avisado|puso sobre aviso|dio aviso a',
  ],
  [
    'warning',
    'take',
    'alertada por|alertado por|alertados por|advertida por|advertido por|alerta de|aviso de los servicios|aviso de la|avisada por|avisado por',
  ],
  [
    'intelligence',
    'give',
    'facilitó información|facilitaron información|facilitado información|proporcionó información|proporcionaron información|proporcionado información|entregó información|compartió información|compartieron información|transmitió información|ayudó a localizar|ayudaron a localizar|permitió localizar|ayudó a identificar|ayudaron a identificar|aportó información|aportaron información|dio la pista|suministró información',
  ],
  [
    'intelligence',
    'take',
    'información facilitada por|informaciones facilitadas por|información proporcionada por|información aportada por|información suministrada por|gracias a la información de|a partir de información de|información de los servicios de|información procedente de|soplo de|pista de',
  ],
  [
    'joint_operation',
    'both',
    'conjuntamente|de forma conjunta|de manera conjunta|operación conjunta|operativo conjunto|operaciones conjuntas',
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
    'extraditó|extraditaron|ha extraditado|entregó a|entregaron a|ha entregado a|deportó|deportaron|expulsó a|expulsaron a|repatrió|extradición de',
  ],
  [
    'extradition',
    'take',
    'extraditado por|extraditada por|extraditado desde|extraditados desde|deportado por|deportados por|entregado por|entregados por|expulsado por|expulsados por',
  ],
];

const OUTCOMES = {
  acted_on:
    'permitió|permitieron|condujo a|condujeron a|llevó a|dio lugar a|desembocó en|fue detenido|fueron detenidos|detención de|frustró|frustraron|evitó|evitaron|localizado|logró detener|desarticuló|desarticularon',
  not_acted_on:
    'no se actuó|no actuó|no actuaron|ignoró|ignoraron|fue ignorado|fue ignorada|no se le dio seguimiento|no hizo nada|no hicieron nada|cayó en saco roto|desatendió|desoyó|desoyeron|sin que se actuara',
  ongoing: 'pendiente|en curso|continúa|sigue formando|en marcha',
} as const;

/** Spanish words for what passes between states, and for what came of it. */
export const EXCHANGES: readonly LexiconEntry[] = [
  ...DEALINGS.flatMap(([exchange, form, list]) => phrases(list, { kind: 'dealing', exchange, form })),
  ...phrases('los dos países|ambos países|los dos vecinos|ambos gobiernos|los dos gobiernos|ambos reinos', {
    kind: 'pair',
  }),
  ...(['acted_on', 'not_acted_on', 'ongoing'] as const).flatMap((outcome) =>
    phrases(OUTCOMES[outcome], { kind: 'outcome', outcome }),
  ),
];
