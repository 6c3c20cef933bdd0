import type { Context, MiddlewareHandler } from 'hono';
import { AttestError } from '../model/index.ts';

/** Nothing from anywhere else, no inline script: a hostile document stays text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A published site has a policy of its own in each of its pages. Here, where the workbench is near, it connects to nothing. */
const SITE_POLICY = [
  "object-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Refuses foreign Host headers (DNS rebinding) and cross-site requests, and sets the security headers. */
export const guard: MiddlewareHandler = async (context, next) => {
  if (!LOCAL.test(context.req.header('host') ?? ''))
    throw new AttestError('REQUEST_REFUSED', 'the request names a foreign host', {
      hint: 'Open the address that attest serve prints.',
    });
  if (isForeign(context)) throw new AttestError('REQUEST_REFUSED', 'the request comes from another site');
  await next();
  context.header('Content-Security-Policy', context.req.path.startsWith('/sites/') ? SITE_POLICY : POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
};

/** Other sites may link here (a navigation), but not read or write. */
function isForeign(context: Context): boolean {
  const origin = context.req.header('origin');
  if (origin !== undefined) return !sameHost(origin, context.req.header('host') ?? '');
  const site = context.req.header('sec-fetch-site');
  return site === 'cross-site' && context.req.header('sec-fetch-mode') !== 'navigate';
}

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
