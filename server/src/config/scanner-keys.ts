import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Form } from './form.ts'

/** Public keys of those who scan for secrets, by the name they sign under. */
export type ScannerKeys = ReadonlyMap<string, KeyObject>

/** `name=base64`, one after the other: of a PEM file what stands between its two lines, without the line breaks. */
export const scannerKeys: Form<ScannerKeys> = {
  words: 'names with public keys on P-256 in base64, such as "scanner-1=MFkwEwYH…== scanner-2=MFkwEwYH…=="',
  read: (given) => {
    const pairs = given
      .split(/[\s,]+/)
      .filter((one) => one !== '')
      .map((one) => [one.slice(0, one.indexOf('=')), readScannerKey(one.slice(one.indexOf('=') + 1))] as const)
    const keys = new Map(
      pairs.flatMap(([name, key]) => (name === '' || key === undefined ? [] : [[name, key] as const])),
    )
    return keys.size === pairs.length ? keys : undefined
  },
}

/** SPKI in DER and base64 (RFC 5480); undefined when it is no key on P-256. */
export function readScannerKey(base64: string): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined
  } catch {
    return undefined
  }
}
