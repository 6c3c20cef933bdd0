export type { CountryFacts, NamedCountry } from './country-facts.ts';
export { countryReport } from './country-report.ts';
