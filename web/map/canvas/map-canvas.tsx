import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { boxOf, kept, type PlaneBox, type Size } from '../plane/camera.ts';
import { type PlanePoint, pointOf, useAreaDraft } from './area-draft.ts';
import type { CameraStore } from './camera-store.ts';
import type { DrawnMark, Picture } from './draw-map.ts';
import { useDrawing, useGestures, useSize } from './use-canvas.ts';

interface MapCanvasProps {
  readonly label: string;
  readonly picture: Picture;
  readonly cameras: CameraStore;
  /** A drag chooses an area instead of moving the map. */
  readonly choosing: boolean;
  choose(area: PlaneBox): void;
  /** A mark was chosen, or a point of the plane without one. */
  pick(mark: DrawnMark | null, point: PlanePoint): void;
  /** How large the canvas is, each time that it changes. */
  sized?(size: Size): void;
  /** The words that show while the pointer is on a mark. */
  describe(mark: DrawnMark): string;
}

/** A map on a canvas, moved by mouse, touch and keyboard. */
export function MapCanvas(props: MapCanvasProps) {
  const { label, picture, cameras, choosing, pick, describe } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<readonly DrawnMark[]>([]);
  const [over, setOver] = useState<DrawnMark | null>(null);
  const size = useSize(canvas, props.sized);
  const draft = useAreaDraft(props, size);
  useDrawing(canvas, { ...picture, area: draft.area ?? picture.area }, cameras, size, drawn);
  useGestures(canvas, cameras, size, choosing);
  const at = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = canvas.current?.getBoundingClientRect();
    return box ? markAt(drawn.current, event.clientX - box.left, event.clientY - box.top) : null;
  };
  const keys = (event: KeyboardEvent) => {
    if (size && moveByKey(event, cameras, size)) return;
    if (event.key !== 'Enter' || !size) return;
    event.preventDefault();
    pick(nearest(drawn.current, size.width / 2, size.height / 2), cameras.get());
  };
  return (
    <div className="map-frame">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its keys move the map */}
      <canvas
        ref={canvas}
        className={choosing ? 'choosing' : over ? 'on-mark' : ''}
        role="application"
        aria-roledescription="map"
        aria-label={`${label}. Arrow keys move it, plus and minus zoom, Enter opens the mark nearest to the middle.`}
        tabIndex={0}
        onKeyDown={keys}
        onClick={(event) => !choosing && size && pick(at(event), pointOf(event, cameras.get(), size))}
        onPointerMove={(event) => (draft.move(event) ? null : setOver(at(event)))}
        onPointerLeave={() => setOver(null)}
        onPointerDown={draft.begin}
        onPointerUp={draft.end}
      />
      <span className="map-middle" aria-hidden="true" />
      {over && <MarkTip mark={over} words={describe(over)} />}
    </div>
  );
}

function MarkTip({ mark, words }: { readonly mark: DrawnMark; readonly words: string }) {
  const tip = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    tip.current?.style.setProperty('inset-inline-start', `${mark.x}px`);
    tip.current?.style.setProperty('inset-block-start', `${mark.y + mark.mark.r + 6}px`);
  }, [mark]);
  return (
    <p className="map-tip" ref={tip} aria-hidden="true" dir="auto">
      {words}
    </p>
  );
}

/** The mark under a pixel: the one on top. */
function markAt(drawn: readonly DrawnMark[], x: number, y: number): DrawnMark | null {
  return drawn.findLast((one) => Math.hypot(one.x - x, one.y - y) <= one.mark.r + 3) ?? null;
}

function nearest(drawn: readonly DrawnMark[], x: number, y: number): DrawnMark | null {
  const far = (one: DrawnMark) => Math.hypot(one.x - x, one.y - y);
  return drawn.reduce<DrawnMark | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
}

const PAN = 0.2;
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

/** Moves the camera by an arrow key. @returns whether the key was one */
function moveByKey(event: KeyboardEvent, cameras: CameraStore, size: Size): boolean {
  const move = MOVES[event.key];
  if (!move || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  const camera = cameras.get();
  const { left, right, top, bottom } = boxOf(camera, size);
  cameras.glide(
    kept({ ...camera, x: camera.x + move[0] * (right - left), y: camera.y + move[1] * (bottom - top) }, size),
  );
  return true;
}
