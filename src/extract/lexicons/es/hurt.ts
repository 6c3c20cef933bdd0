import type { LexiconEntry } from '../lexicon.ts';
import { across, past } from './act-forms.ts';

const forms = (stems: string): string =>
  stems
    .split('|')
    .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending))
    .join('|');

const HOSPITALS =
  'en el hospital|en un hospital|en hospitales|en centros hospitalarios|en un centro hospitalario|en centros sanitarios|en un centro sanitario|en la UCI|en cuidados intensivos|al hospital|a un hospital|a hospitales|a centros hospitalarios|a un centro hospitalario|a un centro sanitario|a centros sanitarios|en estado|con heridas|con lesiones|por heridas|por lesiones|por quemaduras|por los sanitarios|por los servicios sanitarios|por los servicios médicos|por los servicios de emergencia|por inhalación de humo|por crisis de ansiedad|con pronóstico reservado';

const BROUGHT = across(forms('ingresad|trasladad|evacuad|atendid|llevad|derivad'), HOSPITALS);

const CARED_FOR = across(
  'tuvieron que ser|tuvo que ser|han tenido que ser|ha tenido que ser|están siendo|está siendo|debieron ser|debió ser|hubo de ser|hubieron de ser',
  forms('atendid|hospitalizad|evacuad|operad'),
);

const STAYING = across(
  'permanece|permanecen|sigue|siguen|continúa|continúan|está|están|quedó|quedaron',
  forms('ingresad|hospitalizad'),
);

const SUFFERED = across(
  'sufrió|sufrieron|ha sufrido|han sufrido|sufre|sufren|presenta|presentan|presentaba|presentaban|resultó con|resultaron con|resultado con|con|recibió|recibieron',
  'heridas|lesiones|quemaduras|heridas leves|heridas graves|lesiones leves|lesiones graves|contusiones|heridas de bala|heridas de arma blanca|heridas de metralla|heridas de diversa consideración|lesiones de diversa consideración|heridas de diversa gravedad|heridas de gravedad|cortes',
);

const CONDITION =
  'en estado crítico|en estado grave|en estado muy grave|en estado de gravedad|en estado de extrema gravedad|se debate entre la vida y la muerte|se debaten entre la vida y la muerte|lucha por su vida|luchan por su vida|luchan por sus vidas|con pronóstico grave|con pronóstico reservado';

/** Spanish words for those who are hurt by what was done to them afterwards, or by how they are. */
export const HURT: readonly LexiconEntry[] = past(
  'injure',
  [BROUGHT, CARED_FOR, STAYING, SUFFERED, CONDITION].join('|'),
);
