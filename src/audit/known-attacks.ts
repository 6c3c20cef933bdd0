/** Attacks that readers everywhere know by place alone, with their day. Public facts. */
export interface KnownAttack {
  /** Names of the place in four languages, folded; each may be several words. */
  readonly places: readonly string[];
  /** Words of which one must stand beside, where the place alone could mean another attack. */
  readonly words?: readonly string[];
  /** ISO. */
  readonly day: string;
}

export const KNOWN_ATTACKS: readonly KnownAttack[] = [
  {
    places: ['berlin', 'berlín', 'برلين'],
    words: ['christmas', 'noel', 'navidad', 'navideno', 'الميلاد', 'breitscheidplatz', 'amri'],
    day: '2016-12-19',
  },
  { places: ['bataclan', 'باتاكلان'], day: '2015-11-13' },
  { places: ['charlie hebdo', 'شارلي ايبدو'], day: '2015-01-07' },
  { places: ['maelbeek', 'maalbeek', 'zaventem', 'زافنتم'], day: '2016-03-22' },
  { places: ['promenade des anglais'], day: '2016-07-14' },
  { places: ['ramblas', 'rambla', 'cambrils', 'لارامبلا'], day: '2017-08-17' },
  { places: ['manchester arena', 'ariana grande'], day: '2017-05-22' },
  { places: ['atocha'], day: '2004-03-11' },
  { places: ['argana', 'اركانة'], day: '2011-04-28' },
  { places: ['imlil', 'imlil', 'إمليل', 'امليل'], day: '2018-12-17' },
  { places: ['imperial marhaba', 'امبريال مرحبا'], day: '2015-06-26' },
  { places: ['bardo', 'باردو'], day: '2015-03-18' },
  { places: ['westgate'], day: '2013-09-21' },
  { places: ['utoya', 'utøya'], day: '2011-07-22' },
  { places: ['christchurch', 'كرايستشيرش'], day: '2019-03-15' },
];
