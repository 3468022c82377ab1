import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

type Hash = { readonly update: (text: string) => Hash; readonly digest: (encoding: 'hex') => string }

/** As much of Node's as names of schemas and operations are made with; SHA-256 alone. */
export function createHash(algorithm: string): Hash {
  if (algorithm !== 'sha256') throw new Error(`There is no ${algorithm} here.`)
  const hash = sha256.create()
  const made: Hash = {
    update: (text) => {
      hash.update(utf8ToBytes(text))
      return made
    },
    digest: () => bytesToHex(hash.digest()),
  }
  return made
}
