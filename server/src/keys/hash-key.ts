import { deriveKey, keyedHash, type KeyPurpose } from '../store/pepper/derived-key.ts'

/** A keyed hash of one kind of secret. */
export type Hasher = (secret: string) => string

/**
 * HMAC-SHA-256 under the pepper, which is not in the database: a stolen file cannot be searched for keys.
 * `purpose` keeps a hash of one kind of secret from passing for another.
 */
export function createHasher(
  pepper: string,
  purpose: Extract<KeyPurpose, 'api-key' | 'session' | 'sign-in' | 'browser' | 'review'>,
): Hasher {
  const key = deriveKey(pepper, purpose)
  return (secret) => keyedHash(key, secret)
}
