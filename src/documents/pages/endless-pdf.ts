const DEPTH = 12;

/** A small PDF of one line and a drawing that is made of twelve drawings, each of which is made of twelve, and so on. */
export function endlessPdf(): Uint8Array {
  const stream = (content: string, entries = '') =>
    `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;
  const drawing = (index: number) => {
    const inner = index === DEPTH - 1 ? '' : `/XObject<</X ${7 + index} 0 R>>`;
    const form = `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${inner}>>`;
    return stream(inner === '' ? '0 0 m 595 842 l S' : '/X Do '.repeat(12), form);
  };
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>',
    stream('BT /F1 11 Tf 60 700 Td (Police held nine men in the port on Monday.) Tj ET /X Do'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...Array.from({ length: DEPTH }, (_, index) => drawing(index)),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const trailer = `trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`;
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n${body}${trailer}`, 'latin1'));
}
