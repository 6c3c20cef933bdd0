import type { Figure } from './figures.ts';
import { standsBefore } from './setting.ts';

/** How many, as exactly as it is told. */
export function magnitude({ count }: Figure): number {
  return count.best ?? count.low ?? count.high ?? 0;
}

/** Too many for one operation or one small group. */
export function isLarge(figure: Figure): boolean {
  return magnitude(figure) >= 30;
}

/** Ten or more who left, came back or were kept from it. */
export function isOnTheMove(figure: Figure): boolean {
  return isMany(figure) && nearCourse(figure, 'travel', 'return', 'prevent');
}

/** Enough to have been counted by somebody over time. */
export function isMany(figure: Figure): boolean {
  return magnitude(figure) >= 10;
}

/** Words near it for where people went, came back from or are held. */
export function nearCourse(figure: Figure, ...courses: string[]): boolean {
  return figure.setting.courses.some(
    (course) =>
      courses.includes(course.term.course) &&
      (standsBefore(figure, course, 20) || standsBefore(course, figure, 6)),
  );
}
