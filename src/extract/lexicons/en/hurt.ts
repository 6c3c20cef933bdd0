import { type LexiconEntry, phrases } from '../lexicon.ts';
import { cross } from './act-forms.ts';

const HOW =
  '|minor|slight|light|superficial|serious|severe|grave|critical|grievous|life-threatening|non-life-threatening|multiple|shrapnel|gunshot|bullet|stab|knife|splinter|blast|burn|head|leg|neck|chest|facial|internal';

const HARMED = cross(
  'suffered|suffering|sustained|sustaining|received|escaped with|got away with|left with|with',
  HOW,
  'injuries|wounds',
);

const TREATED = [
  cross(
    'are being|is being|were being|was being|had to be|have been|has been|were|was|being',
    'treated',
    'at|in|by paramedics|by medics|by doctors|for burns|for shock|for cuts|for smoke inhalation|for shrapnel wounds|for gunshot wounds|at the scene|on the spot|after',
  ),
  cross('are being|is being|were being|was being|had to be|have to be', 'treated'),
  cross(
    'rushed|taken|brought|flown|airlifted|evacuated|transferred|sent|carried|ferried',
    'to|to a|to a nearby|to a local|to the|to the nearest|to nearby|to local',
    'hospital|hospitals|clinic|infirmary|military hospital',
  ),
  'in hospital|still in hospital|remain in hospital|ended up in hospital|put in hospital|needed surgery|underwent surgery|needed stitches|needed medical care|needed medical attention|required surgery|given first aid|treated for injuries',
].join('|');

const CONDITION = [
  cross('in', 'a|', 'critical|serious|stable|grave|very serious', 'condition'),
  cross('fighting for', 'his|her|their', 'life|lives'),
  'in intensive care|in a coma|critically ill|on life support',
].join('|');

/** English words for those who are hurt by what was done to them afterwards, or by how they are. */
export const HURT: readonly LexiconEntry[] = phrases([HARMED, TREATED, CONDITION].join('|'), {
  kind: 'act',
  act: 'injure',
  form: 'past',
});
