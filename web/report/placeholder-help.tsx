/** What can stand between braces, and what comes of it. */
const PLACEHOLDERS: readonly (readonly [written: string, shown: string])[] = [
  ['{{plots}}', 'the number of records'],
  ['{{plots.statement}}', 'a sentence with the number, its base and what is not known'],
  ['{{plots.sentence}}', '“8 of 26”, with what is not known'],
  ['{{plots.percent}}', 'the share'],
  ['{{plots.range}}', 'the lowest and the highest number that is possible'],
  ['{{plots.n}}, {{plots.unknown}}', 'the base, and how many are unknown'],
  ['{{table plots}}', 'a table, where the finding has rows'],
  [
    '{{chart bar plots}}',
    'a chart: bar, line, timeline, grouped, stacked, panels, matrix, network, map, regions',
  ],
  ['{{stated.toll}}', 'a figure that somebody states, named under stated:'],
  ['{{chart claims toll other}}', 'stated figures beside each other'],
  ['{{list excluded}}', 'documents that were left out, and why'],
  ['{{= 54}}', 'a number that is no finding: a law’s, a regiment’s'],
];

/** What a report can say with numbers, folded away until somebody asks. */
export function PlaceholderHelp() {
  return (
    <details className="placeholder-help">
      <summary>How numbers get into the text</summary>
      <p>
        A number that is typed keeps the report from being built. Each comes from a finding, which has a name
        and a question between the <code>---</code> on top; <em>Use in a report</em> on the findings page
        writes both.
      </p>
      <pre>
        <code>{`findings:\n  plots: { where: { type: plot_disrupted, date: 2020 } }`}</code>
      </pre>
      <dl>
        {PLACEHOLDERS.map(([written, shown]) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
