import { verify } from 'node:crypto'
import type { ScannerKeys } from '../config/scanner-keys.ts'

/**
 * Whether a body, byte by byte as it came, was signed by the scanner it names: ECDSA on P-256 with SHA-256, the signature
 * in DER (RFC 3279 §2.2.3) and base64, as GitHub's secret scanning partner programme sends it.
 */
export function isSigned(
  keys: ScannerKeys,
  identifier: string | undefined,
  signature: string | undefined,
  body: Uint8Array,
): boolean {
  const key = identifier === undefined ? undefined : keys.get(identifier)
  if (key === undefined || signature === undefined) return false
  return verify('sha256', body, key, Buffer.from(signature, 'base64'))
}
