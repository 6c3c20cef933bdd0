import { type PublishedView, type PublishRequest, publishLineSchema } from '../../src/api/index.ts';
import { problemOf, unreachable } from '../data/client.ts';
import { linesOf } from '../data/json-lines.ts';
import { RequestError } from '../data/request-error.ts';

/**
 * Has the newest release written as a site.
 * @param onStep told what is being done
 * @throws RequestError what keeps it from being written
 */
export async function publishSite(
  request: PublishRequest,
  onStep: (step: string) => void,
): Promise<PublishedView> {
  const response = await fetch('/api/sites', {
    method: 'POST',
    body: JSON.stringify(request),
    headers: { 'Content-Type': 'application/json' },
  }).catch(unreachable);
  if (!response.ok || !response.body)
    throw problemOf(await response.json().catch(() => null), response.status);
  for await (const text of linesOf(response.body)) {
    const line = publishLineSchema.parse(JSON.parse(text));
    if ('published' in line) return line.published;
    if ('problem' in line) throw problemOf(line.problem, line.problem.status);
    onStep(line.step);
  }
  throw new RequestError('UNREACHABLE', 'The site was not finished.', 'Is attest serve still running?');
}
