import type { Camera } from '../plane/camera.ts';

/** The camera of one or several maps that are looked at together. */
export interface CameraStore {
  get(): Camera;
  set(camera: Camera): void;
  /** Moves there so that the eye can follow; at once where motion is not wanted. */
  glide(camera: Camera): void;
  subscribe(listener: () => void): () => void;
}

const GLIDE_MS = 260;

export function cameraStore(first: Camera): CameraStore {
  let camera = first;
  let gliding = 0;
  const listeners = new Set<() => void>();
  const set = (next: Camera) => {
    if (next.x === camera.x && next.y === camera.y && next.zoom === camera.zoom) return;
    camera = next;
    for (const listener of listeners) listener();
  };
  const glide = (to: Camera) => {
    cancelAnimationFrame(gliding);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return set(to);
    const [from, began] = [camera, performance.now()];
    const step = () => {
      const part = Math.min(1, (performance.now() - began) / GLIDE_MS);
      set(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3));
      if (part < 1) gliding = requestAnimationFrame(step);
    };
    gliding = requestAnimationFrame(step);
  };
  return {
    get: () => camera,
    set: (next) => {
      cancelAnimationFrame(gliding);
      set(next);
    },
    glide,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The short way around. */
function between(from: Camera, to: Camera, part: number): Camera {
  const across = to.x - from.x - Math.round(to.x - from.x);
  return {
    x: from.x + across * part,
    y: from.y + (to.y - from.y) * part,
    zoom: from.zoom + (to.zoom - from.zoom) * part,
  };
}
