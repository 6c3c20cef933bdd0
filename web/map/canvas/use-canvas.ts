import { useCallback, useEffect, useRef, useState } from 'react';
import { kept, type Size } from '../plane/camera.ts';
import { usePalette } from '../plane/palette.ts';
import type { CameraStore } from './camera-store.ts';
import { type DrawnMark, drawMap, type Picture } from './draw-map.ts';
import { followGestures } from './gestures.ts';
import { easelOf } from './paint-marks.ts';

interface CanvasRef {
  readonly current: HTMLCanvasElement | null;
}

/** The room that a canvas has, in CSS pixels; null until it is known. */
export function useSize(canvas: CanvasRef, sized: ((size: Size) => void) | undefined): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect;
      if (!room || room.width === 0) return;
      const found = { width: room.width, height: room.height };
      setSize(found);
      sized?.(found);
    });
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, [canvas, sized]);
  return size;
}

/** Draws at most once a frame, whenever the picture or the camera changes. */
export function useDrawing(
  canvas: CanvasRef,
  picture: Picture,
  cameras: CameraStore,
  size: Size | null,
  drawn: { current: readonly DrawnMark[] },
): void {
  const palette = usePalette();
  const latest = useRef(picture);
  const wait = useRef(0);
  const draw = useRef(() => {});
  const request = useCallback(() => {
    cancelAnimationFrame(wait.current);
    wait.current = requestAnimationFrame(() => draw.current());
  }, []);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d', { alpha: false });
    if (!canvas.current || !pen || !size) return;
    const density = Math.min(2, devicePixelRatio);
    canvas.current.width = Math.round(size.width * density);
    canvas.current.height = Math.round(size.height * density);
    const easel = easelOf(pen, palette);
    draw.current = () => {
      pen.setTransform(density, 0, 0, density, 0, 0);
      drawn.current = drawMap(easel, latest.current, kept(cameras.get(), size), size);
    };
    draw.current();
    const stop = cameras.subscribe(request);
    return () => {
      stop();
      cancelAnimationFrame(wait.current);
      draw.current = () => {};
    };
  }, [canvas, palette, cameras, size, drawn, request]);
  useEffect(() => {
    latest.current = picture;
    request();
  });
}

export function useGestures(
  canvas: CanvasRef,
  cameras: CameraStore,
  size: Size | null,
  choosing: boolean,
): void {
  const free = useRef(!choosing);
  useEffect(() => {
    free.current = !choosing;
  });
  useEffect(() => {
    if (canvas.current && size) return followGestures(canvas.current, cameras, size, () => free.current);
    return undefined;
  }, [canvas, cameras, size]);
}
