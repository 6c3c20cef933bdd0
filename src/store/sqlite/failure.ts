import { AttestError } from '../../model/index.ts';
import { holderOf } from './holder.ts';

const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** SQLite's primary result code of a driver's error; undefined for any other thrown thing. */
function resultCode(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !('errcode' in thrown) || typeof thrown.errcode !== 'number')
    return undefined;
  return thrown.errcode & 0xff;
}

/** Whether another connection holds what was asked for. */
export function isBusy(thrown: unknown): boolean {
  const code = resultCode(thrown);
  return code === BUSY || code === LOCKED;
}

/** Busy, where SQLite says so in a row and not by an error. */
export function busy(message: string): Error {
  return Object.assign(new Error(message), { errcode: BUSY });
}

/** A driver's error as a coded one; others pass. */
export function asStoreFailure(thrown: unknown, file: string): unknown {
  const code = resultCode(thrown);
  const detail = { where: { file }, cause: thrown };
  if (code === undefined) return thrown;
  if (isBusy(thrown)) return heldError(file, thrown);
  if (code === CORRUPT || code === NOT_A_DATABASE)
    return new AttestError('STORE_CORRUPT', 'the store is damaged, or no store', {
      ...detail,
      hint: 'Put back a copy of the file; attest doctor says what of it holds.',
    });
  return new AttestError('INTERNAL', `the store's database failed: ${String(thrown)}`, detail);
}

function heldError(file: string, cause: unknown): AttestError {
  const holder = holderOf(file);
  const who = holder === undefined || holder === process.pid ? 'another program' : `process ${holder}`;
  return new AttestError('STORE_HELD', `${who} holds the store`, {
    where: { file },
    hint: 'Wait for it to finish, or end it; nothing was changed here.',
    cause,
  });
}
