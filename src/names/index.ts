export { compareNames, type PreparedName, prepareName, type RankedName, rankNames } from './rank.ts';
