/** Whether a code is an ancestor's code or lies below it: `security_forces.police` is a `security_forces`. */
export function isA(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}

/** The code one step up, or null at the top. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}
