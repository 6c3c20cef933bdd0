import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isA, parentCode } from './codes.ts';

const step = fc.stringMatching(/^[a-z_]{1,6}$/);
const code = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('.'));

describe('codes', () => {
  it('lie under themselves and their ancestors, not under lookalikes', () => {
    expect(isA('security_forces.police', 'security_forces')).toBe(true);
    expect(isA('security_forces', 'security_forces')).toBe(true);
    expect(isA('security_forces', 'security_forces.police')).toBe(false);
    expect(isA('security_forces_abroad', 'security_forces')).toBe(false);
  });

  it('form an order: two codes under each other are one; ancestors of ancestors are ancestors', () => {
    fc.assert(
      fc.property(code, code, step, step, (a, b, c, d) => {
        if (isA(a, b) && isA(b, a)) expect(a).toBe(b);
        expect(isA(`${a}.${c}.${d}`, a)).toBe(true);
        expect(isA(`${a}.${c}`, b)).toBe(isA(a, b) || b === `${a}.${c}`);
      }),
    );
  });

  it('have the parent that they were made from', () => {
    expect(parentCode('storm')).toBeNull();
    fc.assert(
      fc.property(code, step, (parent, child) => {
        expect(parentCode(`${parent}.${child}`)).toBe(parent);
      }),
    );
  });
});
