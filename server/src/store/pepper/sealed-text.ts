import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'

/** Text that lies in the store encrypted: AES-256-GCM under a key of the pepper, bound to the row it belongs to. */
export type Sealer = {
  readonly seal: (text: string, row: string) => string
  /** Text that was never sealed is answered as it is. Throws for another key, another row, or a changed byte. */
  readonly open: (text: string, row: string) => string
}

const mark = 'sealed:'
const nonceBytes = 12
const tagBytes = 16

export function createSealer(key: KeyObject): Sealer {
  return {
    seal: (text, row) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(row))
      const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return mark + Buffer.concat(sealed).toString('base64url')
    },
    open: (text, row) => {
      if (!text.startsWith(mark)) return text
      const bytes = Buffer.from(text.slice(mark.length), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
      decipher.setAAD(Buffer.from(row)).setAuthTag(bytes.subarray(-tagBytes))
      return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
