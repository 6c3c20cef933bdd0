import type { Quote } from '../model/index.ts';
import { type AnchorOutcome, anchor } from './anchor.ts';
import type { PreparedText } from './prepared-text.ts';

/**
 * Finds a stored quote in a text that was extracted anew, by its words and their surroundings; where those leave
 * several places, by where it stood before.
 */
export function reanchor(
  { exact, prefix, suffix, start }: Quote,
  text: string | PreparedText,
): AnchorOutcome {
  return anchor(text, { quote: exact, prefix, suffix, near: start });
}
