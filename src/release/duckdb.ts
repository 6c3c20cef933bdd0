/** What the release room uses of the analysis engine, by name, so that a bundle can hold it. */
export { DuckDBInstance, listValue } from '@duckdb/node-api';
