import type { SuggestedRecord } from '../../model/index.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { relatedEvents } from '../relations/event-relations.ts';
import { organisationValues } from '../values/actors.ts';
import { agencyValues } from '../values/agencies.ts';
import { ageValues } from '../values/ages.ts';
import { supportValues, targetValues } from '../values/aims.ts';
import { countValues } from '../values/counts.ts';
import { dateValues } from '../values/dates.ts';
import { inclusionOf } from '../values/inclusion.ts';
import { kindValues } from '../values/kind.ts';
import { partnerValues } from '../values/partners.ts';
import { placeValues } from '../values/places.ts';
import { statusValues } from '../values/status.ts';
import { seizedValues } from '../values/things.ts';
import { asserters } from '../values/value.ts';
import { weaponValues } from '../values/weapons.ts';
import { withoutEchoes } from './echoes.ts';
import type { Frame } from './frame.ts';
import { joinParts, joinShootings } from './join.ts';
import { splitStories } from './split.ts';
import { storiesOf } from './stories.ts';
import { withoutSums } from './sums.ts';
import { type Telling, tellingsOf } from './telling.ts';
import { hasCourt } from './unspoken/opening.ts';
import { withUnspoken } from './unspoken/unspoken.ts';
import { isVerdict } from './verdicts.ts';

const VALUES = [
  kindValues,
  dateValues,
  placeValues,
  countValues,
  ageValues,
  organisationValues,
  agencyValues,
  partnerValues,
  seizedValues,
  weaponValues,
  targetValues,
  supportValues,
  statusValues,
];

/** The events of a document, in the order in which it tells them. Each has one `type` statement. */
export function eventsOf(reading: DocumentReading): SuggestedRecord[] {
  const tellings = tellingsIn(reading);
  const led = new Set(tellings.filter(isOfLead).map(({ story }) => story.class));
  const unspoken = withUnspoken(reading, led);
  return unspoken ? recordsOf(unspoken, tellingsIn(unspoken)) : recordsOf(reading, tellings);
}

const LEAD = 5;

/** Something found, and nobody told of: whoever had it may be told of in other words. */
function isFind({ acts, bindings }: Frame): boolean {
  return bindings.length === 0 && acts.length > 0 && acts.every(({ term }) => term.act === 'seize');
}

/** An event that the first sentences tell, and not as history; "was sent to prison" alone, by no court, leaves open what led to it. */
function isOfLead({ frames, historical }: Telling): boolean {
  const jailed = frames.every((frame) => isVerdict(frame) && !hasCourt(frame.sentence));
  const found = frames.every(isFind);
  return !historical && !jailed && !found && frames.some(({ sentence }) => sentence.index < LEAD);
}

function tellingsIn(reading: DocumentReading): Telling[] {
  const told = withoutSums(
    reading,
    splitStories(reading, joinParts(joinShootings(reading, storiesOf(reading)))),
  );
  return tellingsOf(reading, told.stories, told.sentences);
}

function recordsOf(reading: DocumentReading, tellings: readonly Telling[]): SuggestedRecord[] {
  const asserter = asserters(reading);
  const events = tellings.map((telling) => {
    const values = VALUES.flatMap((valuesIn) => valuesIn({ reading, telling, asserter }));
    return { telling, record: { type: 'event', statements: [...values, ...inclusionOf(values)] } };
  });
  const once = withoutEchoes(events).map(({ telling, record }, i) => ({
    telling,
    record: { id: `event-${i + 1}`, ...record },
  }));
  return relatedEvents(reading, once, asserter);
}
