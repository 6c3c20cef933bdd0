import type { MarkerStyle } from '../scene/marker.ts';
import type { SourceClass } from '../scene/words/wording.ts';

/** The shape that stands for each kind of source. */
export const CLASS_MARKERS: Readonly<Record<SourceClass, MarkerStyle>> = {
  government: { shape: 'square', paint: 'counted' },
  security_service: { shape: 'square', paint: 'counted', open: true },
  court: { shape: 'diamond', paint: 'counted' },
  defence: { shape: 'diamond', paint: 'counted', open: true },
  ngo: { shape: 'triangle', paint: 'counted' },
  expert: { shape: 'circle', paint: 'counted' },
  media: { shape: 'circle', paint: 'counted', open: true },
  armed_group: { shape: 'wedge', paint: 'counted' },
  dataset: { shape: 'plus', paint: 'counted' },
  other: { shape: 'cross', paint: 'counted' },
  not_stated: { shape: 'cross', paint: 'apart' },
};
