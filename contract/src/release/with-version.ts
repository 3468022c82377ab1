/**
 * Write another version number into a contract and leave every other character as its owner wrote
 * it. `offset` is where the key `version` of `info` begins.
 */
export function withVersion(text: string, offset: number, from: string, to: string): string {
  const key = /^(["']?version["']?\s*:\s*)(["']?)([^"'\s,}#]+)/.exec(text.slice(offset))
  if (!key || key[3] !== from)
    throw new Error(
      `The version number was not found where it was read; write "version: ${to}" into the contract and publish again.`,
    )
  const [whole, start = '', quote = ''] = key
  return text.slice(0, offset) + start + quote + to + text.slice(offset + whole.length)
}
