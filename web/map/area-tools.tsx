import { Button } from '../kit/button.tsx';
import { numberWords } from '../values/count-words.ts';
import { areaBox, areaWords } from './map-search.ts';
import { layerWords } from './map-tools.tsx';
import { recordsAt, spotsIn } from './points/tally.ts';
import type { AtlasProps, Atlas as Worked } from './use-atlas.ts';
import type { Looking } from './use-looking.ts';

interface AreaToolsProps extends AtlasProps {
  readonly atlas: Worked;
  readonly looking: Looking;
}

/** An area is drawn on the map or taken from what is in sight; its records open here or as a table of events. */
export function AreaTools({ atlas, looking, search, look, open, tableLink }: AreaToolsProps) {
  const area = areaBox(search);
  const { table } = atlas.points;
  const inside = area ? spotsIn(table.spots, area) : null;
  return (
    <div className="map-area">
      <Button press={() => looking.choose(!looking.choosing)}>
        {looking.choosing ? 'Draw it on the map …' : 'Choose an area'}
      </Button>
      <Button look="quiet" sign="a" press={() => looking.sight && look({ area: areaWords(looking.sight) })}>
        Take what is in sight
      </Button>
      {inside &&
        atlas.panels.map(({ name, scene }) => {
          const records = recordsAt(table, scene.lies, (spot) => inside[spot] === 1);
          return (
            <span key={name}>
              {atlas.panels.length > 1 && `${layerWords(name)}: `}
              <button
                type="button"
                className="figure"
                disabled={records.length === 0}
                onClick={() => open(records)}
              >
                {numberWords(records.length)}
              </button>{' '}
              in the area
            </span>
          );
        })}
      {tableLink(atlas)}
      {area && (
        <Button look="quiet" press={() => look({ area: undefined })}>
          Take the area away
        </Button>
      )}
    </div>
  );
}
