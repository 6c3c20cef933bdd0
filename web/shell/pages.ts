/** The pages of the bar, in the order of the work. */
export const PAGES = [
  { title: 'Documents', to: '/documents' },
  { title: 'Screening', to: '/screening' },
  { title: 'Same event?', to: '/pairs' },
  { title: 'Events', to: '/events' },
  { title: 'Findings', to: '/findings' },
  { title: 'Map', to: '/map' },
  { title: 'Report', to: '/report' },
  { title: 'Claims', to: '/claims' },
  { title: 'Audit', to: '/audit' },
] as const;
