import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type Camera, kept, leastZoom, MOST_ZOOM, type Size, worldSize } from '../plane/camera.ts';
import type { CameraStore } from './camera-store.ts';

/**
 * Moves the camera by dragging, wheel and touch.
 * @param isFree false while a drag means something else
 * @returns takes the listeners away
 */
export function followGestures(
  canvas: HTMLCanvasElement,
  cameras: CameraStore,
  size: Size,
  isFree: () => boolean,
): () => void {
  const own = select(canvas);
  let moving = false;
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .extent([
      [0, 0],
      [size.width, size.height],
    ])
    .scaleExtent([worldSize(leastZoom(size)), worldSize(MOST_ZOOM)])
    .constrain((transform) => transformOf(bounded(cameraIn(transform, size), size), size))
    .filter(
      (event: MouseEvent) => isFree() && event.button === 0 && (!event.ctrlKey || event.type === 'wheel'),
    )
    .on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => {
      moving = true;
      cameras.set(kept(cameraIn(transform, size), size));
      moving = false;
    });
  own.call(behaviour).on('dblclick.zoom', null);
  const follow = () => !moving && own.property('__zoom', transformOf(cameras.get(), size));
  follow();
  const stop = cameras.subscribe(follow);
  return () => {
    stop();
    own.on('.zoom', null);
  };
}

function cameraIn({ k, x, y }: ZoomTransform, { width, height }: Size): Camera {
  return { x: (width / 2 - x) / k, y: (height / 2 - y) / k, zoom: Math.log2(k / worldSize(0)) };
}

function transformOf({ x, y, zoom: height }: Camera, size: Size): ZoomTransform {
  const k = worldSize(height);
  return zoomIdentity.translate(size.width / 2 - x * k, size.height / 2 - y * k).scale(k);
}

/** As `kept`, but without turning x round, so that a drag goes on. */
function bounded(camera: Camera, size: Size): Camera {
  return { ...kept(camera, size), x: camera.x };
}
