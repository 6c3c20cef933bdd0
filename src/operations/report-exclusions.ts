import type { Release } from '../release/index.ts';
import type { ReportExclusion } from '../report/index.ts';

/** What a release leaves out, by reason, each with the title that readers know it by and the text of its rules. */
export async function exclusionsIn({ codebook, query }: Release): Promise<readonly ReportExclusion[]> {
  const rules = new Map(codebook.inclusion.map(({ id, rule }) => [id, rule]));
  const rows = await query(
    `SELECT e.kind, e.id, coalesce(nullif(r.label, ''), nullif(d.title, ''), e.id) AS title, e.reason, e.rules, e.note
     FROM excluded e LEFT JOIN documents d ON d.id = e.document LEFT JOIN records r ON r.id = e.id
     ORDER BY e.reason, e.kind, title, e.id`,
  );
  return rows.map(({ kind, title, reason, rules: cited, note }) => ({
    kind: kind === 'document' ? 'document' : 'record',
    title: String(title),
    reason: String(reason),
    rules: (Array.isArray(cited) ? cited : []).map((id) => rules.get(String(id)) ?? String(id)),
    note: typeof note === 'string' ? note : null,
  }));
}
