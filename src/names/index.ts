export { compareNames, type RankedName, rankNames } from './rank.ts';
