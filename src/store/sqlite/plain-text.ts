import { AttestError } from '../../model/index.ts';

const NOT_PLAIN = /[\0\p{Surrogate}]/u;

/**
 * Names and ids stand in text columns, where a zero byte would cut them short and half a surrogate pair would
 * be replaced. Free text stands there as JSON, which escapes both.
 * @throws AttestError INPUT_INVALID
 */
export function plain(text: string, what: string): string {
  if (text === '' || NOT_PLAIN.test(text))
    throw new AttestError('INPUT_INVALID', `not a name that can be stored: ${JSON.stringify(text)}`, {
      where: { path: what },
      hint: 'Leave out zero bytes and halved characters, and do not leave it empty.',
    });
  return text;
}
