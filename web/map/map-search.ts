import { questionSearchSchema } from '../findings/question-search.ts';
import { wordSchema } from '../shell/address.ts';

/** A map in an address: a question, and the years that are shown, `?where=type:attack&from=2014&to=2019`. */
export const mapSearchSchema = questionSearchSchema.extend({ from: wordSchema, to: wordSchema });
