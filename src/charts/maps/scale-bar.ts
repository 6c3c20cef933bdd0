import { plainNumber } from '../../model/index.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { type Mark, polyline, SIZES, text } from '../scene/scene.ts';
import { textWidth } from '../scene/text-measure.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';
import type { Box } from './place-labels.ts';
import { kilometres, type View } from './projection.ts';

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** A bar in the lower corner with its length on the ground, true in the middle of the map; none on a map of the world. */
export function scaleBar(
  view: View,
  language: ChartLanguage,
): { readonly marks: readonly Mark[]; readonly box: Box } {
  if (view.world) return { marks: [], box: [0, 0, 0, 0] };
  const [lon, lat] = view.projection.invert?.([view.width / 2, view.height / 2]) ?? [0, 0];
  const pixels = (km: number) => kilometres(view, lon, lat, km);
  const km = LENGTHS.filter((length) => pixels(length) <= view.width / 5).at(-1) ?? 1;
  const [x, y, long] = [12, view.height - 12, pixels(km)];
  const words = `${plainNumber(km, language)} ${CHART_WORDS[language].map.km}`;
  const half = textWidth(words, SIZES.small) / 2 + 4;
  const ink = { stroke: 'ink', strokeWidth: 1.2 } as const;
  return {
    marks: [
      polyline(
        [
          [x, y - 5],
          [x, y],
          [x + long, y],
          [x + long, y - 5],
        ],
        ink,
      ),
      text(words, Math.max(x + long / 2, half), y - 7, {
        size: SIZES.small,
        paint: 'ink',
        halo: 'sea',
        anchor: 'middle',
      }),
    ],
    box: [x - 2, y - 22, x + Math.max(long, textWidth(words, SIZES.small)) + 4, view.height],
  };
}
