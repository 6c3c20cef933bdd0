import type { QueryClient } from '@tanstack/react-query';
import type { WriteReportRequest, WrittenReportView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';

/** Writes a report into the project's folder, and shows it as written everywhere. */
export async function keepReport(
  cache: QueryClient,
  name: string,
  request: WriteReportRequest,
): Promise<WrittenReportView> {
  const written = await client.writeReport(name, request);
  cache.setQueryData(queries.writtenReport(name).queryKey, written);
  if (request.was === null) await cache.invalidateQueries({ queryKey: queries.writtenReports.queryKey });
  return written;
}

/** Takes a report out of the project's folder, as it was when somebody read it last. */
export async function removeReport(cache: QueryClient, { name, version }: WrittenReportView): Promise<void> {
  const names = await client.removeReport(name, version);
  cache.setQueryData(queries.writtenReports.queryKey, names);
  cache.removeQueries({ queryKey: queries.writtenReport(name).queryKey });
}
