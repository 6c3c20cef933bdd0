import { expect, it } from 'vitest';
import { linesOf } from './json-lines.ts';

it('lines come whole, however their bytes arrive', async () => {
  const bytes = new TextEncoder().encode('{"step":"names"}\n\n{"step":"صفحات 😀"}\n{"published":1}');
  for (const size of [1, 3, 1000]) {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const lines: string[] = [];
    for await (const line of linesOf(body)) lines.push(line);
    expect(lines).toEqual(['{"step":"names"}', '{"step":"صفحات 😀"}', '{"published":1}']);
  }
});
