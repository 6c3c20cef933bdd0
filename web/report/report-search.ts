import { z } from 'zod';
import { wordSchema } from '../shell/address.ts';

/** The report in an address: `?name=country-report`. */
export const reportSearchSchema = z.object({ name: wordSchema });
