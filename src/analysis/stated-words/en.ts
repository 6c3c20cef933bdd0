import { plainNumber } from '../../model/index.ts';
import type { StatedWords } from './stated-words.ts';

const whole = (n: number) => plainNumber(n, 'en');

export const englishStated: StatedWords = {
  sameTime: (a, b) => `${a} and ${b} for the same time`,
  falls: (early, late) => `a running total cannot fall from ${early} to ${late}`,
  partAbove: (part, small, whole, large) => `${part}: ${small} is part of ${whole}: ${large}, and more`,
  impossible: (kind, claim) => `no ${kind} can be ${claim}`,
  whole,
  upTo: (figure) => `up to ${figure}`,
  orMore: (figure) => `${figure} or more`,
  notSaid: 'not said by whom',
  published: (date) => `published ${date}`,
  leftOut: (n) => `Figures left out because the conditions do not surely hold: ${whole(n)}.`,
  alone: (n) => `Figures that stand alone because their kind or population is not stated: ${whole(n)}.`,
  untimed: (n) => `Figures without a time of their own, shown on the day of publication: ${whole(n)}.`,
  neverJoined:
    'Series of different populations, kinds or places are never joined; whether they overlap is not known.',
  sideMissing: (n) => `Exchanges in which a side is not stated, and which no link shows: ${whole(n)}.`,
  pairs: 'An exchange among several states counts in the link of each pair, so links do not add up.',
  cannotBeTrue: 'Cannot be true',
  ifSame: 'if both mean the same people, start and day',
  noFigure: 'nobody states a figure in this release',
  noMeasure: 'no measures in this release',
  noExchange: 'no exchanges between states that name both sides',
  higher: { worse: 'higher is worse', better: 'higher is better' },
  notKnown: (variable) => `${variable} ?`,
  exchanges: 'Exchanges',
};
