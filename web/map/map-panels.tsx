import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { numberWords } from '../values/count-words.ts';
import type { PlanePoint } from './canvas/area-draft.ts';
import type { DrawnMark } from './canvas/draw-map.ts';
import { MapCanvas } from './canvas/map-canvas.tsx';
import { areaWords } from './map-search.ts';
import { layerWords } from './map-tools.tsx';
import { MarkCard } from './mark-card.tsx';
import { rangeWords } from './places-table.tsx';
import { outlineAt } from './plane/ground.ts';
import { recordsIn } from './points/areas.ts';
import { recordsAt } from './points/tally.ts';
import type { AtlasProps, Panel, Atlas as Worked } from './use-atlas.ts';
import type { Looking } from './use-looking.ts';

interface MapPanelsProps extends AtlasProps {
  readonly atlas: Worked;
  readonly looking: Looking;
}

/** The map, or one for each dataset, moved together. */
export function MapPanels(props: MapPanelsProps) {
  const { atlas, looking } = props;
  return (
    <div className="map-panels">
      {atlas.panels.map((panel) => (
        <MapPanel key={panel.name} {...props} panel={panel} />
      ))}
      <div className="map-zoom">
        <Button label="Zoom in" press={() => looking.zoomBy(1)}>
          +
        </Button>
        <Button label="Zoom out" press={() => looking.zoomBy(-1)}>
          −
        </Button>
        <Button label="See all places" press={() => looking.lookAt()}>
          ⤢
        </Button>
      </div>
    </div>
  );
}

function MapPanel(props: MapPanelsProps & { readonly panel: Panel }) {
  const { atlas, looking, panel, title, open } = props;
  const { table } = atlas.points;
  const [chosen, setChosen] = useState<DrawnMark | null>(null);
  const recordsOf = ({ level, cluster }: DrawnMark) =>
    recordsAt(table, panel.scene.lies, (spot) => level.of[spot] === cluster);
  const pick = (mark: DrawnMark | null, point: PlanePoint) => {
    setChosen(null);
    if (!mark) return openAreaAt(props, point);
    if (mark.mark.spots === 1) return open(recordsOf(mark));
    setChosen(mark);
    return looking.lookAt(table.spots.filter((_, spot) => mark.level.of[spot] === mark.cluster));
  };
  const name = atlas.panels.length > 1 ? layerWords(panel.name) : null;
  return (
    <div className="map-panel">
      {name && <h2>{name}</h2>}
      <MapCanvas
        label={name ? `Map of ${name}` : `Map: ${title}`}
        picture={panel.picture}
        cameras={looking.cameras}
        sized={looking.sized}
        choosing={looking.choosing}
        choose={(box) => {
          looking.choose(false);
          props.look({ area: areaWords(box) });
        }}
        pick={pick}
        describe={(mark) => tipWords(panel, mark)}
      />
      {chosen && (
        <MarkCard
          scene={panel.scene}
          chosen={chosen}
          open={() => open(recordsOf(chosen))}
          close={() => setChosen(null)}
        />
      )}
    </div>
  );
}

/** A shaded area opens the records that it counts. */
function openAreaAt(
  { atlas, panel, data, open }: MapPanelsProps & { readonly panel: Panel },
  point: PlanePoint,
): void {
  const { index } = atlas;
  const key = outlineAt(panel.picture.shading?.outlines ?? [], point.x, point.y);
  const records = index && key !== null ? recordsIn(data, index, panel.scene.lies, key) : [];
  if (records.length > 0) open(records);
}

function tipWords({ scene }: Panel, { mark }: DrawnMark): string {
  const { table } = scene.points;
  const name = table.data.places[table.spots[mark.spot]?.places[0] ?? -1]?.name ?? '';
  const more = mark.spots - 1;
  return `${name}${more > 0 ? ` and ${numberWords(more)} more places` : ''}: ${rangeWords(mark.sure, mark.may)}`;
}
