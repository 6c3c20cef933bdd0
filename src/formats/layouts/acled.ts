import type { Mapping } from '../mapping.ts';

/**
 * Armed Conflict Location & Event Data. Codes after its codebook: `geo_precision` 1 exact, 2 near, 3 region;
 * `event_type` six types, of which two are violence against people or places.
 */
export const ACLED: Mapping = {
  dataset: 'ACLED',
  record: 'event',
  key: ['event_id_cnty'],
  scope: {
    says: 'Political violence and demonstrations, with and without deaths. Arrests are in it only where they are mass arrests or part of an event; foiled plots are not.',
    leaves_out: ['plot_disrupted'],
  },
  region: 'admin1',
  linked_by: { type: 'event_type', actor: 'actor1' },
  variables: {
    type: {
      column: 'event_type',
      codes: {
        'Violence against civilians': 'attack',
        'Explosions/Remote violence': 'attack',
        Battles: 'attack',
      },
      otherwise: 'other',
    },
    date: { start: 'event_date', order: 'dmy', basis: 'occurred' },
    place: {
      name: 'location',
      country: 'country',
      region: 'admin1',
      latitude: 'latitude',
      longitude: 'longitude',
      precision: { column: 'geo_precision', codes: { '1': 'locality', '2': 'near', '3': 'region' } },
      role: 'operation',
    },
    killed: { column: 'fatalities' },
    organisation: [{ column: 'actor1' }, { column: 'actor2' }],
  },
};
