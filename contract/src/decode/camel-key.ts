/**
 * The name a key gets where the contract says `x-decode-keys: camel`: signs in front are dropped, words are joined,
 * and leading capitals become small: `@SiteCode` → `siteCode`, `entry-date` → `entryDate`, `FHRSID` → `fhrsid`.
 */
export function camelKey(key: string): string {
  return key
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[^\p{L}\p{N}]+(.)/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase())
}
