import { ENGLISH } from '../../language/index.ts';
import type { Fraction, Wording } from './wording.ts';
import { phrases } from './words.ts';

const about = (percent: number): Fraction => ({ percent, kind: 'about' });

/** English. */
export const ENGLISH_WORDING: Wording = {
  language: ENGLISH,
  cues: {
    percent: phrases('% | ٪ | percent | per cent | pct | per hundred'),
    points: phrases('percentage points | percentage point | points | point'),
    of: phrases('of | out of | out of a total of | of a total of | of all | from among'),
    among: phrases(
      'of | out of | out of a total of | of a total of | among | amongst | from among | in all of',
    ),
    ofThem: phrases(
      'of them | of these | of those | of which | of whom | of whose | of the total | among them | of all of them',
    ),
    determiner: phrases(
      'the | these | those | all | some | a | total | its | their | our | his | only | just | in | known | recorded | remaining',
    ),
    these: phrases('these | those | this | them | they | such'),
    growth: phrases(
      `rise | rises | rose | risen | rising | increase | increased | increasing | increases | grew | grow | growth | grown | fell | fall |
       fallen | falling | drop | dropped | decline | declined | decrease | decreased | reduction | reduced | cut | jump | jumped | surge |
       surged | up by | down by | was up | is up | were up | was down | is down | were down | more than in | fewer than in | higher | lower | compared with | compared to | year on year |
       inflation | interest | interest rate | unemployment | gdp | tax | accuracy | discount | likelihood | confidence interval |
       confidence level`,
    ),
    including: phrases(
      'including | among them | of whom | of which | of them | among which | among whom | of these',
    ),
    also: phrases(
      'but also | as well as | along with | in addition to | besides | apart from | other than | plus',
    ),
    rest: phrases('the other | the remaining | the last'),
    restBehind: phrases('others | remaining | left | remaining ones'),
    exclusive: phrases(
      'men | women | man | woman | boys | girls | males | females | killed | dead | injured | wounded | died | convicted | acquitted | foreigners | nationals | adults | minors',
    ),
    auxiliary: phrases('is | are | was | were | has | have | had | will | can | could | may'),
    hence: phrases(
      'as a result | therefore | thus | consequently | accordingly | hence | this | reflecting | so | as a consequence | in turn | indeed',
    ),
    between: phrases('between'),
    through: phrases('to | or'),
    thatIs: phrases(`or | that is | i.e | ie | in other words | namely | meaning | which is | equivalent to`),
    numbering: phrases('numbering'),
    measure: phrases(
      `year-old | years old | year old | years of age | -year-old | years | year | months | month | weeks | week | days | day |
       hours | hour | minutes | minute | seconds | km | kilometres | kilometers | miles | metres | meters | kg | kilograms | kilos | grams | tonnes | tons |
       dollars | euros | dirhams | pounds | million | billion | am | pm | a.m | p.m | aged | age | ages | article | chapter | page |
       pages | pp | figure | table | note | footnote | section | vol | no | resolution | law | $ | € | £ | # | times | degrees | st | nd | rd | th | mm | x | percent | per cent | %`,
    ),
    stop: phrases(
      `is | are | was | were | be | been | being | has | have | had | do | does | did | can | could | may | might | will | would | should |
       and | or | but | that | which | who | whom | whose | where | when | while | as | than | then | because | so | if | not | no |
       said | says | say | came | come | took | take | went | led | showed | remain | remained | occurred | happened | planned | involved | targeted | killed |
       arrested | detained | carried | linked | used | resulted | ended | began | started | the | a | an | it | they | he | she | we | i | to |
       there | their | its | our | only | also | both | still | already | later | actually | each | mostly | about | over | under`,
    ),
    narrowing: phrases(
      'with | without | in | from | by | at | on | for | since | during | between | who | that | which | whose | where | involving | linked | against | across | under | within | of | before | after | having | using | because',
    ),
    ranking: phrases(
      'rank | ranked | ranks | ranking | rankings | index | place | position | places | positions | league table',
    ),
    place: phrases('place | places | position | rank'),
    worstFirst: phrases(
      `global terrorism index | terrorism index | fragile states index | failed states index | global hunger index | crime index | organized crime index |
       global organized crime index | conflict index | acled conflict index | world risk index | hunger index | global slavery index | impunity index |
       most exposed | most affected | most dangerous | most violent | most fragile | most corrupt | most vulnerable | hardest hit | worst affected |
       worst-affected | most impacted | most terrorised | most terrorized | impact of terrorism | least safe | least peaceful | from worst to best`,
    ),
    bestFirst: phrases(
      `global peace index | peace index | corruption perceptions index | corruption perception index | press freedom index | world press freedom index |
       human development index | democracy index | rule of law index | happiness index | world happiness report | freedom index | safety index | security index |
       most peaceful | safest | least corrupt | freest | most democratic | best governed | most developed | most stable | from best to worst | global cybersecurity index`,
    ),
    up: phrases(
      `rose | risen | rise | rises | rising | climbed | climb | climbs | climbing | jumped | jump | jumps | moved up | moves up | moving up | went up | advanced |
       gained | up from | soared`,
    ),
    down: phrases(
      `fell | fallen | fall | falls | falling | dropped | drop | drops | dropping | slipped | slip | slid | slips | sank | moved down | went down | declined | tumbled |
       plunged | plummeted | down from`,
    ),
    better: phrases(
      `improved | improve | improvement | improving | better | success | successful | successfully | remarkable success | safer | more secure | progress | achievement | achieved |
       less frequent | fewer attacks | encouraging | positive | strengthened | reduced threat | good news | paid off | effective | effectiveness | decline in terrorism`,
    ),
    worse: phrases(
      `worsened | worse | worsening | deteriorated | deterioration | deteriorating | failure | failed | more dangerous | less safe | setback | alarming | worrying |
       more frequent | more exposed | regressed | more attacks | bad news | growing threat`,
    ),
    from: phrases('from | ranked | rank | place'),
    to: phrases('to | into'),
    revealed: phrases(
      `revealed | disclosed | admitted | acknowledged | made public | announced | confirmed | told | said | stated | reported | declared | claimed that | recalled`,
    ),
    warned: phrases(
      `had warned | had twice warned | had repeatedly warned | had already warned | had alerted | had tipped off | had informed | had notified | warned | alerted | tipped off |
       issued a warning | sent a warning | passed a warning | passed on a warning | had passed | had sent | shared a warning | had shared intelligence | had flagged | had cautioned`,
    ),
    reaction: phrases(
      `condemned | claimed responsibility for | claimed | mourned | arrested over | arrested for | arrested in connection with | detained over | detained in connection with | detained for |
       charged over | charged with | convicted of | convicted over | convicted for | sentenced for | sentenced over | tried for | tried over | jailed for | investigated | responded to | apologised for | in response to | in retaliation for |
       in the wake of | extradited over`,
    ),
    attack: phrases(
      `attack | attacks | bombing | bombings | blast | blasts | explosion | explosions | shooting | shootings | stabbing | stabbings | massacre | assault | raid | killings | killing | murder | murders |
       assassination | hostage-taking | suicide bombing | car bombing | truck attack | terrorist attack | ramming`,
    ),
    future: phrases(
      `will | would | shall | due | scheduled | planned | plans | planning | expected | until | till | by | deadline | expire | expires | forthcoming | upcoming | next | from | set to | going to |
       to be held | to take place | should | may | could | valid | target | goal | horizon | aims | intends | projected | forecast | coming | not yet | register | subscribe | copyright | ahead of`,
    ),
    rival: phrases(
      `according to | earlier | previously | initially | first | revised | corrected | updated | later | estimates | estimated | by other counts | another count | other sources | toll rose | rose to | risen to | had spoken of | had said | had put | put the | puts the | while | whereas | contrary | but | however | instead | not | at first | so far | alone | then | by then`,
    ),
    deed: phrases(
      `arrested | arrests | detained | killed | died | injured | wounded | dismantled | broken up | broke up | foiled | thwarted | disrupted | uncovered | recorded | seized | convicted | sentenced | charged | released |
       returned | repatriated | carried out | took place | documented | coded | identified | prosecuted | extradited | expelled | deported | joined | left | staged | launched | committed`,
    ),
  },
  shareKinds: {
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    circa: 'about',
    'an estimated': 'about',
    'close to': 'below',
    nearly: 'below',
    almost: 'below',
    'just under': 'below',
    'slightly less than': 'below',
    'slightly under': 'below',
    'a little less than': 'below',
    'a little under': 'below',
    'just over': 'above',
    'slightly more than': 'above',
    'slightly over': 'above',
    'a little more than': 'above',
    'a little over': 'above',
    'just above': 'above',
    'more than': 'more_than',
    over: 'more_than',
    above: 'more_than',
    'well over': 'more_than',
    'in excess of': 'more_than',
    'upwards of': 'more_than',
    'less than': 'less_than',
    'fewer than': 'less_than',
    under: 'less_than',
    below: 'less_than',
    'at least': 'at_least',
    'no less than': 'at_least',
    'up to': 'up_to',
    'at most': 'up_to',
    'as much as': 'up_to',
    'no more than': 'up_to',
  },
  fractions: {
    half: about(50),
    'one half': about(50),
    'a third': about(100 / 3),
    'one third': about(100 / 3),
    'one-third': about(100 / 3),
    'one - third': about(100 / 3),
    'two thirds': about(200 / 3),
    'two-thirds': about(200 / 3),
    'two - thirds': about(200 / 3),
    'a quarter': about(25),
    'one quarter': about(25),
    'one-quarter': about(25),
    'one - quarter': about(25),
    'three quarters': about(75),
    'three-quarters': about(75),
    'three - quarters': about(75),
    'a fifth': about(20),
    'one fifth': about(20),
    'two fifths': about(40),
    'three fifths': about(60),
    'four fifths': about(80),
    'two - fifths': about(40),
    'three - fifths': about(60),
    'four - fifths': about(80),
    'one - fifth': about(20),
    'the majority': { percent: 50, kind: 'more_than' },
    'a majority': { percent: 50, kind: 'more_than' },
    most: { percent: 50, kind: 'more_than' },
    'a minority': { percent: 50, kind: 'less_than' },
  },
  endings: ['ies', 'es', 's', 'ed', 'ing'],
  verbs: null,
  nounFirst: false,
};
