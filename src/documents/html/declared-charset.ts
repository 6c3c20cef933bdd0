const HEAD = 4096;

/** The charset that a page declares of itself in `<meta>` or its XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1];
  return meta ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1];
}

/** The charset parameter of a media type: `text/html; charset=windows-1256`. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(mediaType ?? '')?.[1];
}
