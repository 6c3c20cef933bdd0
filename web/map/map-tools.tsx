import { CHART_LANGUAGES } from '../../src/charts/index.ts';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { languageWords, pageLanguage } from '../values/place-words.ts';
import { layerName, type MapSearch } from './map-search.ts';
import type { Atlas } from './use-atlas.ts';

interface MapToolsProps {
  readonly atlas: Atlas;
  readonly search: MapSearch;
  readonly hasRegions: boolean;
  look(changes: Partial<MapSearch>): void;
}

/** Which datasets are shown, and how areas are shaded. */
export function MapTools({ atlas, search, hasRegions, look }: MapToolsProps) {
  const { layers, types } = atlas;
  const kinds = types.entries.filter(({ codes }) => codes.length === 1);
  return (
    <div className="question map-tools">
      {layers.length > 1 && <Layers atlas={atlas} search={search} look={look} />}
      <span className="asked">
        <LabelledSelect
          label="Shade"
          value={search.shade ?? ''}
          options={[
            { value: '', title: 'nothing' },
            { value: 'country', title: 'countries' },
            ...(hasRegions ? [{ value: 'region', title: 'regions' }] : []),
          ]}
          change={(kind) => look({ shade: kind === 'country' || kind === 'region' ? kind : undefined })}
        />
        {search.shade && (
          <LabelledSelect
            label="by"
            value={search.share ?? ''}
            options={[
              { value: '', title: 'number of records' },
              ...kinds.map(({ title, codes }) => ({ value: codes[0] ?? '', title: `share of: ${title}` })),
            ]}
            change={(code) => look({ share: code || undefined })}
          />
        )}
        <LabelledSelect
          label="Names in"
          value={atlas.names}
          options={CHART_LANGUAGES.map((code) => ({ value: code, title: languageWords(code, code) }))}
          change={(code) =>
            look({ names: CHART_LANGUAGES.find((one) => one === code && one !== pageLanguage()) })
          }
        />
      </span>
    </div>
  );
}

function Layers({ atlas: { layers, shown }, search, look }: Omit<MapToolsProps, 'hasRegions'>) {
  const toggle = (layer: string, on: boolean) => {
    const next = layers.filter((one) => (one === layer ? on : shown.has(one)));
    look({ layer: next.length === layers.length ? undefined : next.map(layerName) });
  };
  return (
    <fieldset className="kinds layers">
      <legend>Datasets</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={shown.has(layer)}
            disabled={shown.size === 1 && shown.has(layer)}
            onChange={({ target }) => toggle(layer, target.checked)}
          />{' '}
          {layerWords(layer)}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={search.apart === true}
          onChange={({ target }) => look({ apart: target.checked || undefined })}
        />{' '}
        side by side
      </label>
    </fieldset>
  );
}

/** What a layer is called. */
export function layerWords(layer: string): string {
  return layer === '' ? 'reports read here' : layer;
}
