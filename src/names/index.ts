export * from './actors.ts';
export { type PreparedName, prepareName } from './prepared-name.ts';
export { compareNames, type RankedName, rankNames } from './rank.ts';
