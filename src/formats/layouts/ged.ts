import type { Mapping } from '../mapping.ts';

/**
 * UCDP Georeferenced Event Dataset. Codes after its codebook (Högbladh, versions 5 to 24): `where_prec` 1 exact to
 * 7 at sea or in the air, `type_of_violence` 1 state-based, 2 non-state, 3 one-sided.
 */
export const GED: Mapping = {
  dataset: 'UCDP GED',
  record: 'event',
  key: ['id'],
  scope: {
    says: 'Organised violence with at least one death, in conflicts that pass 25 battle deaths a year. Arrests, foiled plots and violence without deaths are not in it.',
    leaves_out: ['plot_disrupted', 'arrest_support', 'arrest_return', 'cell_dismantled'],
    least_deaths: 1,
  },
  region: 'adm_1',
  linked_by: { type: 'type_of_violence', actor: 'side_b' },
  variables: {
    type: { value: 'attack' },
    date: { start: 'date_start', end: 'date_end', basis: 'occurred' },
    place: {
      name: 'where_coordinates',
      country: 'country',
      region: 'adm_1',
      latitude: 'latitude',
      longitude: 'longitude',
      precision: {
        column: 'where_prec',
        codes: {
          '1': 'locality',
          '2': 'near',
          '3': 'district',
          '4': 'region',
          '5': 'region',
          '6': 'country',
          '7': 'unknown',
        },
      },
      role: 'operation',
    },
    killed: { best: 'best', low: 'low', high: 'high' },
    organisation: [{ column: 'side_a' }, { column: 'side_b' }],
  },
};
