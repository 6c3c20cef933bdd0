import { rect, scalePaint, shadeOf, type ValueClass } from '../../src/charts/index.ts';
import { numberWords, percentWords } from '../values/count-words.ts';
import { countryWords } from '../values/place-words.ts';
import { MarkSvg } from './mark-svg.tsx';
import { rangeWords } from './places-table.tsx';
import type { AreaCount, AreaCounts, AreaQuestion } from './points/areas.ts';

interface ShadeKeyProps {
  readonly classes: readonly ValueClass[];
  readonly question: AreaQuestion;
  /** What is counted, for the head: "Records". */
  readonly title: string;
}

/** What the shades of areas stand for. */
export function ShadeKey({ classes, question, title }: ShadeKeyProps) {
  return (
    <p className="shade-key">
      <span>{title}:</span>
      {classes.map(({ from, to }, at) => (
        <span key={from}>
          <MarkSvg
            width={22}
            height={12}
            marks={[rect(0.5, 0.5, 21, 11, { fill: scalePaint(shadeOf(at + 1, classes)), stroke: 'border' })]}
          />
          {question.share
            ? `${from === 0 ? 'over 0' : from}–${to} %`
            : from === to
              ? numberWords(to)
              : `${numberWords(from)}–${numberWords(to)}`}
        </span>
      ))}
      <span className="muted">Hatched: what is not known could make it a higher class.</span>
    </p>
  );
}

interface AreasTableProps {
  readonly counts: AreaCounts;
  readonly question: AreaQuestion;
  readonly title: string;
  /** The language of countries' names. */
  readonly names: string;
  open(key: string): void;
}

/** The numbers behind the shades, those of which no area is known among them. */
export function AreasTable({ counts: { areas, nowhere }, question, title, names, open }: AreasTableProps) {
  const place = question.kind === 'country' ? 'Country' : 'Region';
  return (
    <div className="table-frame">
      <table className="map-areas">
        <caption>
          {title} by {place.toLowerCase()}. A record counts in each that it has a place in.
        </caption>
        <thead>
          <tr>
            <th scope="col">{place}</th>
            <th scope="col" className="number">
              {question.share ? 'Share' : 'Records'}
            </th>
            {question.share && (
              <th scope="col" className="number">
                Of
              </th>
            )}
            <th scope="col" className="number">
              {question.share ? 'Of these, type not known' : 'May be more'}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.key}>
              <th scope="row" dir="auto">
                {countryWords(area.name, names)}
              </th>
              <td className="number">
                <button type="button" className="figure" onClick={() => open(area.key)}>
                  {figureWords(area, question)}
                </button>
              </td>
              {question.share && <td className="number">{numberWords(area.n)}</td>}
              <td className="number">{numberWords(area.unknown)}</td>
            </tr>
          ))}
          <tr className="muted">
            <th scope="row">{place} not known: on no shade</th>
            <td className="number">{numberWords(nowhere)}</td>
            {question.share && <td />}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** "12", "12–15", or "30 %–50 %" where some are not known. */
function figureWords({ k, n, unknown }: AreaCount, { share }: AreaQuestion): string {
  if (!share) return rangeWords(k, unknown);
  const [low, high] = [percentWords(k / n), percentWords((k + unknown) / n)];
  return low === high ? low : `${low} to ${high}`;
}
