import { useEffect, useMemo } from 'react';
import { adoptChartStyle } from '../charts/chart-style.ts';
import { useKeys } from '../keys/keys.tsx';
import { AreaTools } from './area-tools.tsx';
import { AreasTable, ShadeKey } from './areas-table.tsx';
import { MapKey } from './map-key.tsx';
import { MapPanels } from './map-panels.tsx';
import { areaWords, spanIn } from './map-search.ts';
import { layerWords, MapTools } from './map-tools.tsx';
import { PlacesTable } from './places-table.tsx';
import { recordsIn } from './points/areas.ts';
import { recordsAt, spotsIn } from './points/tally.ts';
import { ShownWords } from './shown-words.tsx';
import { TimePanel } from './time/time-panel.tsx';
import { type AtlasProps, type Panel, useAtlas, type Atlas as Worked } from './use-atlas.ts';
import { type Looking, useLooking } from './use-looking.ts';

/** Where and when records happened: maps, a time scale, and tables of what is seen. Works on what it is given alone. */
export function Atlas(props: AtlasProps) {
  const { search, look, boundaries } = props;
  useEffect(adoptChartStyle, []);
  const atlas = useAtlas(props);
  const looking = useLooking(search, atlas.points.table.spots, look);
  const span = spanIn(search);
  useMapKeys(looking, look);
  return (
    <>
      <MapTools atlas={atlas} search={search} hasRegions={boundaries !== null} look={look} />
      <section className="map-card" aria-label="Map">
        <ShownWords atlas={atlas} />
        <MapPanels {...props} atlas={atlas} looking={looking} />
        <Keys {...props} atlas={atlas} />
        <AreaTools {...props} atlas={atlas} looking={looking} />
        <TimePanel
          counts={atlas.times}
          step={search.step ?? 'year'}
          span={span}
          change={({ from, to }) => look({ from: from ?? undefined, to: to ?? undefined })}
          changeStep={(step) => look({ step: step === 'month' ? 'month' : undefined })}
        />
      </section>
      {atlas.panels.map((panel) => (
        <Tables key={panel.name} {...props} atlas={atlas} panel={panel} looking={looking} />
      ))}
    </>
  );
}

function useMapKeys(looking: Looking, look: AtlasProps['look']): void {
  useKeys('Map', [
    { keys: ['+', '='], does: 'zoom in', act: () => looking.zoomBy(1) },
    { keys: ['-'], does: 'zoom out', act: () => looking.zoomBy(-1) },
    { keys: ['0'], does: 'see all places', act: () => looking.lookAt() },
    {
      keys: ['a'],
      does: 'choose what is in sight as the area',
      act: () => looking.sight && look({ area: areaWords(looking.sight) }),
    },
  ]);
}

function Keys({ atlas, search, look, title }: AtlasProps & { readonly atlas: Worked }) {
  const span = spanIn(search);
  const hidden = new Set(search.hide ?? []);
  const hide = (codes: readonly string[], off: boolean) => {
    const rest = [...hidden].filter((code) => !codes.includes(code));
    look({ hide: off ? [...rest, ...codes] : rest });
  };
  return (
    <>
      <MapKey
        types={atlas.types}
        hidden={hidden}
        timed={span.from !== null || span.to !== null}
        hide={hide}
      />
      {atlas.question && (
        <ShadeKey classes={atlas.classes} question={atlas.question} title={shadeTitle(title, atlas)} />
      )}
    </>
  );
}

/** What shades and their table count. */
function shadeTitle(title: string, { question, types }: Worked): string {
  const kind = types.entries.find(({ codes }) => question?.share?.has(codes[0] ?? ''));
  return kind ? `${title}: share of “${kind.title}”` : title;
}

interface TablesProps extends AtlasProps {
  readonly atlas: Worked;
  readonly panel: Panel;
  readonly looking: Looking;
}

function Tables({ atlas, panel: { scene, areas, name }, looking, title, data, open }: TablesProps) {
  const { question, index, points, panels } = atlas;
  const of = panels.length > 1 ? ` · ${layerWords(name)}` : '';
  const inSight = useMemo(
    () => looking.sight && spotsIn(points.table.spots, looking.sight),
    [points, looking.sight],
  );
  const openAt = (spot: number) => open(recordsAt(points.table, scene.lies, (one) => one === spot));
  return (
    <section className="map-tables" aria-label={`As tables${of}`}>
      {areas && question && index && (
        <AreasTable
          counts={areas}
          question={question}
          title={shadeTitle(title, atlas) + of}
          names={atlas.names}
          open={(key) => open(recordsIn(data, index, scene.lies, key))}
        />
      )}
      {inSight && (
        <PlacesTable
          scene={scene}
          inSight={inSight}
          caption={`In sight${of}`}
          names={atlas.names}
          open={openAt}
        />
      )}
    </section>
  );
}
