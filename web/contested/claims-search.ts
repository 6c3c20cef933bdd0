import { z } from 'zod';
import { wordSchema } from '../shell/address.ts';

/** Claims in an address: `?quantity=fighters_abroad&series=…`. */
export const claimsSearchSchema = z.object({ quantity: wordSchema });
