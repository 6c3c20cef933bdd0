import { numberWords } from '../values/count-words.ts';
import { layerWords } from './map-tools.tsx';
import type { Panel, Atlas as Worked } from './use-atlas.ts';

/** How many records the maps show, and why the others are on none. */
export function ShownWords({ atlas }: { readonly atlas: Worked }) {
  return (
    <div className="map-shown">
      {atlas.panels.map((panel) => (
        <p key={panel.name}>
          {atlas.panels.length > 1 && <strong>{layerWords(panel.name)}: </strong>}
          <PanelWords panel={panel} />
        </p>
      ))}
    </div>
  );
}

function PanelWords({ panel: { scene } }: { readonly panel: Panel }) {
  const { sure, may, placed, repeated } = shownCounts(scene);
  const none = sure + may - placed;
  return (
    <>
      <strong>{numberWords(sure)}</strong> {sure === 1 ? 'record' : 'records'}
      {may > 0 && `, and ${numberWords(may)} more that may lie in this time`}
      {none > 0 &&
        `; ${numberWords(none)} ${none === 1 ? 'has' : 'have'} no point: the place is not known, or to a country alone`}
      .
      {repeated > 0 &&
        ` ${numberWords(repeated)} with several places ${repeated === 1 ? 'is' : 'are'} drawn at each, once in a mark, so marks add up to more.`}
    </>
  );
}

function shownCounts({ lies, points: { table } }: Panel['scene']) {
  const places = new Uint8Array(lies.length);
  for (const record of table.record) places[record] = Math.min(2, (places[record] ?? 0) + 1);
  let [sure, may, placed, repeated] = [0, 0, 0, 0];
  for (let record = 0; record < lies.length; record += 1) {
    const lie = lies[record] ?? 0;
    if (lie === 0) continue;
    if (lie === 2) sure += 1;
    else may += 1;
    if (places[record]) placed += 1;
    if (places[record] === 2) repeated += 1;
  }
  return { sure, may, placed, repeated };
}
