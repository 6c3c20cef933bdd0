export interface DescribedArticle {
  readonly headline: string | undefined;
  readonly publisher: string | undefined;
  readonly datePublished: string | undefined;
}

const ARTICLE = /(?:Article|Report|BlogPosting|NewsMediaOrganization|WebPage|Posting)$/;
const MOST_NODES = 2_000;

/** The articles that a JSON-LD script describes (schema.org). Broken JSON describes none. */
export function articlesIn(script: string): DescribedArticle[] {
  const found = nodesOf(parseJson(script)).filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const articlesFirst = found.sort((a, b) => Number(isPageOnly(a)) - Number(isPageOnly(b)));
  return articlesFirst.map((node) => ({
    headline: textIn(node.headline),
    publisher: nameIn(node.publisher),
    datePublished: textIn(node.datePublished),
  }));
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every object in a JSON value, outermost first. */
function nodesOf(root: unknown): JsonObject[] {
  const nodes: JsonObject[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      queue.push(...Object.values(value).slice(0, MOST_NODES));
    }
  }
  return nodes;
}

function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function isPageOnly(node: JsonObject): boolean {
  return typesOf(node).every((type) => type === 'WebPage');
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function nameIn(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? textIn(one.name) : textIn(one);
}
