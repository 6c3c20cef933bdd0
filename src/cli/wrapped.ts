/** A text in rows of at most `width` characters, broken between words; every row but the first begins with `indent`. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last === undefined) rows.push(word);
    else if (last !== '' && last.length + word.length + 1 > width) rows.push(indent + word);
    else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return rows;
}
