import { boundsOf, compareDates } from '../../model/index.ts';
import { anyCount, exactCount } from './counts.ts';
import type { Frame } from './frame.ts';
import { localPlaces } from './local-places.ts';
import type { Story } from './story.ts';

// What makes a frame a part of what was told before, or something of its own.

/** "Ten had been the toll at first, and it has since risen to eleven": of the attack told right before, which counts nobody. */
export function isTollOf(story: Story, { class: kind, bindings, dates, places }: Frame): boolean {
  const toll = bindings.length > 0 && bindings.every(({ total }) => total);
  return (
    kind === 'attack' &&
    toll &&
    dates.length + places.length === 0 &&
    story.frames.every((one) => anyCount(one.bindings) === null)
  );
}

/** "Nineteen were held from 12 to 15 April … seven were caught on Monday night": a part of what several days brought. */
export function isWithinSpan(story: Story, frame: Frame): boolean {
  if (frame.class !== 'operation') return false;
  const mine = exactCount(frame.bindings);
  const days = frame.dates.flatMap(({ edtf }) => edtf ?? []);
  return story.frames.some(({ bindings, sentence }) => {
    const whole = exactCount(bindings);
    const spans = sentence.dates.flatMap(({ edtf, open }) =>
      open === null && edtf?.includes('/') ? [edtf] : [],
    );
    const within = days.every((day) =>
      spans.some((span) => compareDates(day, span) === 0 || isIn(day, span)),
    );
    return spans.length > 0 && within && whole !== null && mine !== null && mine < whole;
  });
}

function isIn(day: string, span: string): boolean {
  const [mine, whole] = [boundsOf(day), boundsOf(span)];
  return (
    mine.latest !== null &&
    whole.earliest !== null &&
    whole.latest !== null &&
    whole.earliest <= mine.latest &&
    mine.latest <= whole.latest
  );
}

const OPENS = 4;
const SETTING = 8;

/** "The same day, in X, a man was caught": people of their own in a town of their own, where a sentence opens with both. */
export function opensElsewhere(
  story: Story,
  { class: kind, sentence, dates, places, bindings }: Frame,
): boolean {
  const first = sentence.first;
  const dated = dates.some((date) => date.back === 'same_day' && date.first - first <= OPENS);
  const town = places.find(
    (place) => place.cue === 'in' && place.entry?.kind !== 'country' && place.first - first <= SETTING,
  );
  const known = localPlaces(story.frames);
  const own = bindings.some(({ people }) => people.every(({ definite, further }) => !definite && !further));
  return (
    kind === 'operation' &&
    dated &&
    own &&
    town !== undefined &&
    known.length > 0 &&
    !known.includes(town.name)
  );
}
