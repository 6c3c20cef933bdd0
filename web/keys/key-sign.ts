const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'space',
};

/** A key, as `KeyboardEvent.key` names it, as it is written on keyboards. */
export function keySign(key: string): string {
  if (key.startsWith('Ctrl+')) return `Ctrl ${key.slice('Ctrl+'.length).toUpperCase()}`;
  const plain = key.replace('Shift+', '');
  return `${plain === key ? '' : '⇧'}${SIGNS[plain] ?? plain}`;
}
