import type { Mark } from '../reading.ts';
import { isBlank, type Line } from './lines.ts';
import { PROMOTION_LINES, PROMOTION_WORDS } from './promotion-phrases.ts';

const LONG_LINE = 160;
const WIDEST_GAP = 16;

/**
 * Newsletter boxes, subscription offers and appeals. A line that plainly sells opens a zone; the zone goes on
 * over short lines and over lines with the vocabulary of offers, and ends with the last line that sells, before
 * the first long line that does not. A box between paragraphs of the report thus loses only its own lines.
 */
export function promotions(lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at];
    if (!first || !sells(first)) continue;
    const last = lastOfZone(lines, at);
    marks.push({ start: first.start, end: lines[last]?.end ?? first.end, kind: 'promotion' });
    at = last;
  }
  return marks;
}

/** Index of the last line of the zone that starts at a line. */
function lastOfZone(lines: readonly Line[], first: number): number {
  let last = first;
  let gap = 0;
  let listing = false;
  for (let at = first + 1; at < lines.length && gap <= WIDEST_GAP; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line)) continue;
    const offer = sells(line) || offers(line) || (isMeagre(line) && isPriceOrLabel(line));
    if (!offer && isSentence(line)) break;
    listing = listing ? isItem(line) : false;
    if (offer || listing) last = at;
    if (offer && /:\s*$/.test(line.text)) listing = true;
    gap = offer || listing ? 0 : gap + 1;
  }
  return last;
}

/** A line that opens a zone: an imperative or an offer of the trade. */
function sells(line: Line): boolean {
  return line.folded !== '' && line.folded.length <= 400 && PROMOTION_LINES.test(line.folded);
}

/** Inside a zone, two words of the trade are enough; one in a label, or in a sentence that speaks to readers. */
function offers(line: Line): boolean {
  const hits = new Set(line.folded.match(PROMOTION_WORDS) ?? []);
  if (hits.size !== 1) return hits.size > 1;
  return line.folded.length < 100 && (!isSentence(line) || TO_READERS.test(line.folded));
}

const TO_READERS = /\b(?:you|your|our|we|us|votre|vos|vous|notre|nos|nous|tu|tus|su|sus|te|nuestr[oa]s?)\b/;
const LABEL = /^[^.:–—-]{3,40}(?: [–—-] |: )/;

/** A line that could be the report's: long, or a sentence without a label in front. */
function isSentence({ text }: Line): boolean {
  if (text.length >= LONG_LINE) return true;
  const closed = /[.!?؟]["”»)]{0,3}\s*$/.test(text);
  return closed && text.trim().split(/\s+/).length >= 5 && !LABEL.test(text.trim());
}

function isMeagre(line: Line): boolean {
  return line.text.trim().length <= 40;
}

function isPriceOrLabel(line: Line): boolean {
  return /[$€£]\s?\d|\d\s?[$€£]|^\s*(free|expert|basic|standard|plus|pro|gratuit|gratis)\s*$/i.test(
    line.text,
  );
}

function isItem(line: Line): boolean {
  return /^\s*[•*\-–·▪◦]\s/.test(line.text) && line.text.length < 100;
}
