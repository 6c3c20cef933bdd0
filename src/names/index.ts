export * from './actors.ts';
export { foldedWords } from './persons/find-persons.ts';
export { masked, personFinder } from './persons/hidden-persons.ts';
export { keepPrepared, type PreparedName, prepareName } from './prepared-name.ts';
export { compareNames, type RankedName, rankNames } from './rank.ts';
