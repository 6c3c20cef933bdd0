export * from './actors.ts';
export { findPersons, foldedWords } from './persons/find-persons.ts';
export { keepPrepared, type PreparedName, prepareName } from './prepared-name.ts';
export { compareNames, type RankedName, rankNames } from './rank.ts';
