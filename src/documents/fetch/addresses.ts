import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet. Loopback, private, link-local (with cloud metadata at
 * 169.254.169.254), unique-local, carrier-grade NAT, multicast, reserved and unspecified ranges are not, nor are
 * IPv6 forms that carry such an IPv4 address (mapped, 6to4, NAT64, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  return parsed.range() === 'unicast' && !METADATA.has(parsed.toString());
}

/** Metadata services that stand in public ranges. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16', '100.100.100.200']);
