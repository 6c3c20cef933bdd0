import { type PointerEvent, useState } from 'react';
import { type Camera, type PlaneBox, type Size, worldSize } from '../plane/camera.ts';
import type { CameraStore } from './camera-store.ts';

interface AreaDraftProps {
  readonly choosing: boolean;
  readonly cameras: CameraStore;
  choose(area: PlaneBox): void;
}

/** An area while it is drawn. */
export function useAreaDraft({ choosing, cameras, choose }: AreaDraftProps, size: Size | null) {
  const [corners, setCorners] = useState<readonly [PlanePoint, PlanePoint] | null>(null);
  const area = corners && boxBetween(...corners);
  const cornerOf = (event: PointerEvent): PlanePoint =>
    size ? pointOf(event, cameras.get(), size) : { x: 0, y: 0 };
  return {
    area,
    begin: (event: PointerEvent) => {
      if (!choosing) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setCorners([cornerOf(event), cornerOf(event)]);
    },
    /** Whether an area is being drawn. */
    move: (event: PointerEvent) => {
      if (corners) setCorners([corners[0], cornerOf(event)]);
      return corners !== null;
    },
    end: () => {
      if (area && area.right > area.left && area.bottom > area.top) choose(area);
      setCorners(null);
    },
  };
}

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** The point of the plane under the pointer. */
export function pointOf(
  event: { readonly clientX: number; readonly clientY: number; readonly currentTarget: Element },
  { x, y, zoom }: Camera,
  { width, height }: Size,
): PlanePoint {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const world = worldSize(zoom);
  return {
    x: x + (event.clientX - left - width / 2) / world,
    y: y + (event.clientY - top - height / 2) / world,
  };
}

function boxBetween({ x: x1, y: y1 }: PlanePoint, { x: x2, y: y2 }: PlanePoint): PlaneBox {
  return {
    left: Math.min(x1, x2),
    right: Math.min(Math.max(x1, x2), Math.min(x1, x2) + 1),
    top: Math.max(0, Math.min(y1, y2)),
    bottom: Math.min(1, Math.max(y1, y2)),
  };
}
