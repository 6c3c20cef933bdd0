import { useMemo, useState } from 'react';
import { numberWords } from '../values/count-words.ts';
import { countryWords, PRECISION_WORDS } from '../values/place-words.ts';
import type { Scene } from './points/scene.ts';
import { sureIn } from './points/tally.ts';

interface PlacesTableProps {
  readonly scene: Scene;
  /** Whether each spot is in sight. */
  readonly inSight: Uint8Array;
  readonly caption: string;
  /** The language of countries' names. */
  readonly names: string;
  open(spot: number): void;
}

const AT_ONCE = 20;

/** What is seen on the map as a table: place by place, those with most records first. */
export function PlacesTable({ scene, inSight, caption, names, open }: PlacesTableProps) {
  const [count, setCount] = useState(AT_ONCE);
  const { spots } = scene;
  const seen = useMemo(() => {
    const totals = Int32Array.from(spots.may, (may, spot) => sureIn(spots, spot) + may);
    return [...totals.keys()]
      .filter((spot) => inSight[spot] && (totals[spot] ?? 0) > 0)
      .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  }, [spots, inSight]);
  return (
    <div className="table-frame">
      <table className="map-places">
        <caption>
          {caption}: {numberWords(seen.length)} {seen.length === 1 ? 'place' : 'places'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" className="number">
              Records
            </th>
            <th scope="col">Types</th>
            <th scope="col">How exactly it is known</th>
          </tr>
        </thead>
        <tbody>
          {seen.slice(0, count).map((spot) => (
            <PlaceRow key={spot} scene={scene} spot={spot} names={names} open={open} />
          ))}
        </tbody>
      </table>
      {seen.length > count && (
        <button type="button" className="quiet" onClick={() => setCount(count + 5 * AT_ONCE)}>
          Show more of {numberWords(seen.length)} places
        </button>
      )}
    </div>
  );
}

interface PlaceRowProps extends Pick<PlacesTableProps, 'scene' | 'names' | 'open'> {
  readonly spot: number;
}

function PlaceRow({ scene, spot, names: language, open }: PlaceRowProps) {
  const { table } = scene.points;
  const places = (table.spots[spot]?.places ?? [])
    .filter((place) => scene.places[place])
    .flatMap((place) => table.data.places[place] ?? []);
  const [first] = places;
  const names = [...new Set(places.map(({ name }) => name))];
  const within = [first?.region, first?.country && countryWords(first.country, language)]
    .filter(Boolean)
    .join(', ');
  const known = [...new Set(places.map(({ precision }) => PRECISION_WORDS[precision]))];
  const km = scene.radius[spot] ?? 0;
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{names.join(' / ')}</span>
        {within && (
          <span className="muted" dir="auto">
            {' '}
            {within}
          </span>
        )}
      </th>
      <td className="number">
        <button
          type="button"
          className="figure"
          onClick={() => open(spot)}
          aria-label={`${spotWords(scene, spot)} records: ${names.join(', ')}`}
        >
          {spotWords(scene, spot)}
        </button>
      </td>
      <td>{typeWords(scene, spot)}</td>
      <td>
        {known.join('; ')}
        {km > 0 && <span className="muted"> ± {numberWords(Math.round(km * 10) / 10)} km</span>}
      </td>
    </tr>
  );
}

/** "3", or "3–5" where two more may be in the time that is shown. */
export function rangeWords(sure: number, may: number): string {
  return may === 0 ? numberWords(sure) : `${numberWords(sure)}–${numberWords(sure + may)}`;
}

function spotWords({ spots }: Scene, spot: number): string {
  return rangeWords(sureIn(spots, spot), spots.may[spot] ?? 0);
}

function typeWords({ spots, types }: Scene, spot: number): string {
  return types.entries
    .flatMap(({ title }, kind) => {
      const k = spots.sure[spot * spots.kinds + kind] ?? 0;
      return k > 0 ? [`${title} ${numberWords(k)}`] : [];
    })
    .join(', ');
}
