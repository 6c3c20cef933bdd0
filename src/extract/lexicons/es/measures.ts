import { bodyEntries, foundingEntries, stepEntries, themeEntries } from '../entries.ts';
import type { Founding, LexiconEntry, MeasureKind } from '../lexicon.ts';

/** Things that states set up, by kind. */
const BODIES: Readonly<Record<MeasureKind, string>> = {
  law: 'ley|leyes|ley antiterrorista|ley orgánica|decreto|decretos|real decreto|decreto ley|código penal|Código Penal|reforma penal|proyecto de ley|legislación|reglamento|enmienda|enmiendas|ordenanza|ley de extranjería|marco jurídico',
  institution:
    'oficina|centro|agencia|consejo|comisión|unidad|dirección|tribunal|juzgado|fiscalía|comité|fuerza de tarea|observatorio|instituto|secretaría|coordinadora|brigada|cuerpo|fiscalía especial|centro de inteligencia|centro de coordinación|alta comisionada|comisionado',
  programme:
    'programa|programas|plan|plan de acción|plan nacional|estrategia|estrategia nacional|iniciativa|proyecto|protocolo de prevención|campaña|hoja de ruta|plan estratégico|plan de prevención',
  operation:
    'operación|despliegue|estado de emergencia|estado de excepción|ofensiva|nivel de alerta|valla|valla fronteriza|toque de queda|patrullas conjuntas|refuerzo policial|dispositivo de seguridad',
  religious:
    'instituto de formación de imanes|formación de imanes|consejo de ulemas|escuela de imanes|registro de imanes|educación islámica|comisión islámica',
  reintegration:
    'programa de rehabilitación|programa de desradicalización|programa de reinserción|programa de reconciliación|programa de reincorporación|programa de desmovilización|centro de rehabilitación|centro de desradicalización|plan de reinserción|vía de reinserción',
  political:
    'indulto|indultos|indulto real|amnistía|amnistías|ley de amnistía|diálogo nacional|referéndum|tregua|alto el fuego|cese al fuego|acuerdo de paz|mesa de diálogo|mesa de negociación|diálogos de paz|reforma constitucional|proceso de paz|carta por la paz',
  cooperation:
    'acuerdo|acuerdos|acuerdo de cooperación|convenio|convenios|memorando de entendimiento|memorándum de entendimiento|tratado|pacto|protocolo|alianza|coalición|fuerza conjunta|grupo de trabajo|comité conjunto|comisaría conjunta|equipo conjunto de investigación|centro de cooperación|tratado de extradición',
};

/** What is done to a body, and the kinds that it goes with. */
const FOUNDINGS: readonly (readonly [kinds: string, form: Founding, list: string])[] = [
  [
    'institution programme reintegration religious operation cooperation',
    'past',
    'creó|crearon|creado|creada|ha creado|fundó|fundada|fundado|estableció|establecieron|establecido|establecida|inauguró|inauguraron|inaugurado|inaugurada|abrió|abierto|abierta|constituyó|constituida|constituido|instituyó|puso en marcha|pusieron en marcha|puesto en marcha|puesta en marcha|amplió|reforzó|reforzado|reorganizó',
  ],
  [
    'institution programme reintegration religious operation cooperation',
    'noun',
    'creación de|creación del|puesta en marcha de|puesta en marcha del|apertura de|apertura del|inauguración de|inauguración del|establecimiento de',
  ],
  [
    'law programme political operation',
    'past',
    'aprobó|aprobaron|aprobado|aprobada|ha aprobado|adoptó|adoptaron|adoptado|adoptada|promulgó|promulgada|promulgado|ratificó|ratificado|entró en vigor|entraron en vigor|modificó|modificado|reformó|reformado|reformada|endureció|endurecido|sancionó|sancionada|decretó|decretado|declaró|declarado|prorrogó|impuso|elevó|expidió|firmó|tipificó|introdujo',
  ],
  [
    'law programme political operation',
    'noun',
    'aprobación de|aprobación del|promulgación de|reforma del|reforma de|entrada en vigor de|declaración de|adopción de|endurecimiento de|endurecimiento del|prórroga del',
  ],
  [
    'programme operation reintegration religious cooperation institution',
    'past',
    'lanzó|lanzaron|lanzado|lanzada|inició|iniciaron|iniciado|activó|activado|desplegó|desplegado|presentó|presentado|presentada|implantó|implantado|implementó|implementado|reanudó|reactivó',
  ],
  [
    'programme operation reintegration religious cooperation institution',
    'noun',
    'lanzamiento de|lanzamiento del|despliegue de|implantación de|implementación de|inicio de|inicio del',
  ],
  [
    'cooperation political',
    'past',
    'firmó|firmaron|firmado|firmada|suscribió|suscribieron|suscrito|renovó|renovaron|sellaron|selló|alcanzaron|alcanzó|concluyeron|cerraron|acordaron|pactaron|anunciaron',
  ],
  [
    'cooperation political',
    'noun',
    'firma de|firma del|suscripción de|renovación de|renovación del|adhesión a',
  ],
  ['law political', 'past', 'concedió|concedieron|concedido|otorgó|otorgado|anunció|dictó|emitió'],
];

const STEPS: Readonly<Partial<Record<MeasureKind, string>>> = {
  law: 'tipificó como delito|tipifica como delito|penaliza|penalizó|convirtió en delito|retiró la nacionalidad',
  cooperation:
    'acordaron cooperar|acordaron reforzar la cooperación|se comprometieron a cooperar|acordaron intercambiar información|acordaron compartir información|acordaron estrechar la cooperación|reanudaron la cooperación',
  political:
    'fueron indultados|fue indultado|levantó el estado de excepción|abrió un diálogo|iniciaron un diálogo',
};

const THEMES = {
  religious:
    'imán|imanes|predicadores|ulemas|mezquitas|discurso religioso|formación religiosa|asuntos religiosos|predicadoras',
  reintegration:
    'rehabilitación|reinserción|desradicalización|desmovilización|desmovilizados|reincorporación|reconciliación|presos|internos|retornados|excombatientes|exguerrilleros|condenados por terrorismo',
  security:
    'terrorismo|terrorista|terroristas|antiterrorista|contraterrorismo|lucha antiterrorista|extremismo|extremismo violento|radicalización|yihadista|yihadistas|yihadismo|insurgencia|guerrilla|grupos armados|seguridad|seguridad nacional|crimen organizado|inteligencia|policía|ejército|frontera|fronteras|combatientes extranjeros|violencia|atentados|ataques|paramilitares|disidencias',
} as const;

/** Spanish words for laws, institutions, programmes and the like, and for setting them up. */
export const MEASURES: readonly LexiconEntry[] = [
  ...bodyEntries(BODIES),
  ...FOUNDINGS.flatMap((founding) => foundingEntries(...founding)),
  ...stepEntries(STEPS),
  ...themeEntries(THEMES),
];

/** Measures only as part of a name. */
export const SHY_BODIES: ReadonlySet<string> = new Set([
  'oficina',
  'proyecto',
  'operación',
  'operacion',
  'dirección',
  'direccion',
  'unidad',
  'brigada',
  'cuerpo',
  'comisión',
  'comision',
  'juzgado',
  'tribunal',
  'fiscalía',
  'fiscalia',
]);
