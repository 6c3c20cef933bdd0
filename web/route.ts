import { type Question, questionSchema } from '../src/model/index.ts';

/** Where one is in the workbench: everything that the address holds. */
export type Route =
  | { readonly page: 'documents' }
  | {
      readonly page: 'document';
      readonly id: string;
      readonly statement: string | null;
      readonly waiting: boolean;
    }
  | { readonly page: 'pairs' }
  | { readonly page: 'screening' }
  | { readonly page: 'event'; readonly record: string }
  | { readonly page: 'findings'; readonly question: Question };

export type DocumentRoute = Extract<Route, { page: 'document' }>;

export const DEFAULT_QUESTION: Question = questionSchema.parse({ by: ['type'] });

/** The part of an address behind `#` as a route; what it does not know is the list of documents. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id] = path.split('/').map(decode);
  const asked = new URLSearchParams(query);
  if (page === 'findings') return { page, question: query === '' ? DEFAULT_QUESTION : parseQuestion(asked) };
  if (page === 'pairs' || page === 'screening') return { page };
  if (page === 'events' && id) return { page: 'event', record: id };
  if (page === 'documents' && id)
    return { page: 'document', id, statement: asked.get('statement'), waiting: asked.has('waiting') };
  return { page: 'documents' };
}

/** The address of a route, `#` included. */
export function formatRoute(route: Route): string {
  if (route.page === 'documents' || route.page === 'pairs' || route.page === 'screening')
    return `#/${route.page}`;
  if (route.page === 'event') return `#/events/${encodeURIComponent(route.record)}`;
  if (route.page === 'findings') return withQuery('#/findings', questionParameters(route.question));
  const asked = new URLSearchParams();
  if (route.waiting) asked.set('waiting', '');
  if (route.statement) asked.set('statement', route.statement);
  return withQuery(`#/documents/${encodeURIComponent(route.id)}`, asked);
}

function withQuery(path: string, asked: URLSearchParams): string {
  return asked.size > 0 ? `${path}?${asked}` : path;
}

/** `where=type:plot_disrupted,attack&by=year`. */
function questionParameters(question: Question): URLSearchParams {
  const asked = new URLSearchParams({ type: question.type });
  for (const part of ['where', 'of'] as const)
    for (const [variable, codes] of Object.entries(question[part]))
      asked.append(part, `${variable}:${codes.join(',')}`);
  for (const part of ['by', 'known'] as const)
    for (const variable of question[part]) asked.append(part, variable);
  if (question.background) asked.set('background', '');
  return asked;
}

function parseQuestion(asked: URLSearchParams): Question {
  const conditions = (part: string) => Object.fromEntries(asked.getAll(part).flatMap(parseCondition));
  return {
    type: asked.get('type') || 'event',
    where: conditions('where'),
    of: conditions('of'),
    by: asked.getAll('by'),
    known: asked.getAll('known'),
    background: asked.has('background'),
  };
}

function parseCondition(text: string): [string, string[]][] {
  const at = text.indexOf(':');
  const codes = text
    .slice(at + 1)
    .split(',')
    .filter((code) => code !== '');
  return at > 0 && codes.length > 0 ? [[text.slice(0, at), codes]] : [];
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
