import type { Mapping } from '../mapping.ts';

/**
 * Global Terrorism Database. Codes after its codebook: `specificity` 1 town to 5 unknown, -9 and -99 unknown,
 * month and day 0 unknown.
 */
export const GTD: Mapping = {
  dataset: 'GTD',
  record: 'event',
  key: ['eventid'],
  scope: {
    says: 'Terrorist attacks that were carried out or begun. Plots that were foiled before an attack was under way are not in it, nor are arrests.',
    leaves_out: ['plot_disrupted', 'arrest_support', 'arrest_return', 'cell_dismantled'],
  },
  region: 'provstate',
  linked_by: { type: 'attacktype1_txt', actor: 'gname' },
  variables: {
    type: { value: 'attack' },
    stage: { column: 'success', codes: { '1': 'completed', '0': 'failed' } },
    date: { year: 'iyear', month: 'imonth', day: 'iday', basis: 'occurred' },
    place: {
      name: 'city',
      country: 'country_txt',
      region: 'provstate',
      latitude: 'latitude',
      longitude: 'longitude',
      precision: {
        column: 'specificity',
        codes: { '1': 'locality', '2': 'near', '3': 'district', '4': 'region', '5': 'unknown' },
        otherwise: 'locality',
      },
      role: 'operation',
    },
    killed: { column: 'nkill', missing: { '-9': 'unknown', '-99': 'unknown' } },
    killed_perpetrators: { column: 'nkillter', missing: { '-9': 'unknown', '-99': 'unknown' } },
    injured: { column: 'nwound', missing: { '-9': 'unknown', '-99': 'unknown' } },
    organisation: { column: 'gname', missing: { Unknown: 'unknown' } },
    weapon: {
      column: 'weaptype1_txt',
      codes: {
        Explosives: 'explosives',
        Firearms: 'firearms',
        Melee: 'bladed',
        Chemical: 'chemical',
        Biological: 'chemical',
        Vehicle: 'vehicle',
        'Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)': 'vehicle',
      },
      missing: { Unknown: 'unknown' },
      otherwise: 'other',
      role: 'used',
    },
    target: {
      column: 'targtype1_txt',
      codes: {
        'Government (General)': 'government',
        'Government (Diplomatic)': 'government',
        Police: 'security_forces.police',
        Military: 'security_forces.military',
        Tourists: 'tourists',
        'Religious Figures/Institutions': 'religious',
        'Airports & Aircraft': 'infrastructure',
        Transportation: 'infrastructure',
        Utilities: 'infrastructure',
        Telecommunication: 'infrastructure',
        Maritime: 'infrastructure',
        'Food or Water Supply': 'infrastructure',
        'Private Citizens & Property': 'civilians',
        Business: 'civilians',
        'Educational Institution': 'civilians',
        'Journalists & Media': 'civilians',
        NGO: 'civilians',
      },
      missing: { Unknown: 'unknown', 'Terrorists/Non-State Militia': 'not_applicable' },
      otherwise: 'not_coded',
    },
  },
};
