import { type DealingForm, type ExchangeKind, type LexiconEntry, phrases } from '../lexicon.ts';

/**
 * `kind form: words`. `give`: the giver stands before, the receiver behind ("warned"). `take`: the receiver stands
 * before, the giver behind ("a tip from"). `both`: mutual ("joint operation").
 */
const DEALINGS: readonly (readonly [kind: ExchangeKind, form: DealingForm, list: string])[] = [
  [
    'warning',
    'give',
    'warned|had warned|twice warned|repeatedly warned|alerted|tipped off|had alerted|sent a warning to|sent warnings to|issued a warning to|passed on a warning|passed a warning to|passed warnings to|gave advance warning|given advance warning|forewarned|notified|flagged to|sounded the alarm to',
  ],
  [
    'warning',
    'take',
    'warning from|warnings from|alert from|was warned by|were warned by|had been warned by|been warned by|was alerted by|were alerted by|been alerted by|tipped off by|ignored warnings from|received a warning from',
  ],
  [
    'intelligence',
    'give',
    'provided information|provided crucial information|provided intelligence|provided vital information|provided key information|provided valuable information|provided key intelligence|provided crucial intelligence|supplied information|supplied intelligence|shared intelligence|shared information|passed intelligence|passed information|passed on intelligence|passed on information|handed over information|handed intelligence|gave information|gave intelligence|sent information|handed over evidence|handed over files|transmitted information|helped locate|helped identify|helped track|helped to locate|helped to identify|helped find|assist in finding|assisted in finding|assist in locating|assisted in locating|to assist in the investigation|assisted in the investigation|assisted the investigation|to help find|to help trace|to help identify|sent investigators to|sent a team to|sent experts to|dispatched investigators|provided a tip|provided the tip|passed on details|gave a tip|provided the lead|provided leads|provided data|tip led|intelligence led to|information led to|played a key role in locating',
  ],
  [
    'intelligence',
    'take',
    'tip-off from|tipoff from|tip from|a tip from|information from|information provided by|information supplied by|information received from|information passed on by|intelligence from|intelligence provided by|intelligence supplied by|intelligence shared by|intelligence passed on by|information shared by|thanks to information from|thanks to intelligence from|leads from|data from|file from|evidence from',
  ],
  ['joint_operation', 'both', 'joint effort|jointly|worked in tandem'],
  [
    'arrest',
    'give',
    'helped arrest|helped to arrest|helped dismantle|helped to dismantle|helped break up|helped to break up|helped foil|helped thwart|helped prevent|helped to foil|helped to thwart|assisted in the arrest|cooperated in the dismantlement|cooperated in the arrest|cooperated in dismantling|helped|contributed to the arrest|aided in the arrest',
  ],
  [
    'arrest',
    'take',
    'at the request of|warrant issued by|arrest warrant from|international warrant from|on a request from|at the behest of|on behalf of',
  ],
  [
    'training',
    'give',
    'trained|trains|has trained|have trained|is training|are training|were training|training of|sent trainers to|sent instructors to|provided training|provides training|ran a course for|taught|instructed|helped train|helped to train|trained and equipped|training mission',
  ],
  ['training', 'take', 'trained by|training from|were trained by|was trained by|received training from'],
  [
    'extradition',
    'give',
    'extradited|extradites|handed over|hands over|deported|deports|transferred|expelled|repatriated|handed him over|handed her over|handed them over|sent back|surrendered|extradition',
  ],
  [
    'extradition',
    'take',
    'extradited from|deported from|handed over by|extradited by|deported by|expelled from|transferred from|extradition from',
  ],
];

/** Whose services helped, by whether they stand before the words or behind: too common to tell of an exchange by themselves. */
const HELP = {
  give: 'raised the alarm|had tipped off|tipped off|alerted|had alerted|notified|put on the trail|flagged him|flagged her|flagged them|drew attention to|supplied the information|supplied the intelligence|provided the information|provided the intelligence|provided images|provided footage|provided photographs|provided phone data|provided details|provided information|provided intelligence|shared intelligence|shared information|had shared|passed on the details|passed on information|had passed on|put investigators on the trail|put police on the trail|put detectives on the trail|lent its support|lent support|gave support|offered technical support|assisted with|assisted in|assisted the investigation|helped with the investigation|helped in the investigation|helped the investigation|helped track|helped identify|helped locate|helped foil|took part in the investigation|took part in the operation|took part in the inquiry|took part in the raid|cooperated in the investigation|co-operated in the investigation|contributed intelligence|contributed to the investigation',
  take: 'images supplied by|images provided by|footage from|photographs supplied by|data supplied by|data provided by|details supplied by|details provided by|intercepts by|shared by|supplied by|passed on by|provided by|with the help of|with help from|with assistance from|with the assistance of|with support from|with the support of|with backing from|backed by|assisted by|aided by|supported by|worked with|working with|in cooperation with|in co-operation with|in coordination with|in co-ordination with|in collaboration with|in conjunction with|in partnership with|coordinated with|word from|tip from|tip-off from|alert from|alerted by|tipped off by|information from|intelligence from|pointers from',
} as const;

const OUTCOMES = {
  acted_on:
    'led to|which led to|leading to|resulted in|resulting in|allowed|enabled|helped police|were arrested|was arrested|able to locate|managed to|foiled|thwarted|prevented|dismantled|arrested|arrest of|killed in a raid|raided|helped',
  not_acted_on:
    'not acted upon|not acted on|failed to act|did not act|ignored|was ignored|were ignored|went on to|not followed up|nobody followed|no action|had been dismissed|dismissed the warning|overlooked|fell on deaf ears|not heeded|unheeded|was not passed on|nothing came of it|never saw|did nothing',
  ongoing:
    'trains|is training|are training|pending|before the court|is under way|are under way|continues to|ongoing|provides training|are being trained',
} as const;

/** English words for what passes between states, and for what came of it. */
export const EXCHANGES: readonly LexiconEntry[] = [
  ...phrases('traveled to|travelled to|flew to|were sent to', {
    kind: 'dealing',
    exchange: 'intelligence',
    form: 'give',
    journey: true,
  }),
  ...phrases('joint|coordinated|co-ordinated|simultaneous', {
    kind: 'dealing',
    exchange: 'joint_operation',
    form: 'both',
    before: 'operation',
  }),
  ...(['give', 'take'] as const).flatMap((form) =>
    phrases(HELP[form], { kind: 'dealing', exchange: 'intelligence', form, help: true }),
  ),
  ...DEALINGS.flatMap(([exchange, form, list]) => phrases(list, { kind: 'dealing', exchange, form })),
  ...phrases(
    'the two countries|both countries|two neighbours|the two neighbours|the two states|both states|the two governments',
    {
      kind: 'pair',
    },
  ),
  ...(['acted_on', 'not_acted_on', 'ongoing'] as const).flatMap((outcome) =>
    phrases(OUTCOMES[outcome], { kind: 'outcome', outcome }),
  ),
];
