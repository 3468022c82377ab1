import { origin } from '../config/form.ts'

/**
 * The origin of a page, as a browser writes it in `Origin` (RFC 6454 §6.2); undefined for what is none. Plain http is for
 * a page on the developer's own machine alone: on the way from anywhere else, others could put their script into it.
 */
export function readPageOrigin(written: string): string | undefined {
  const read = origin.read(written.trim())
  // A star is a host's name to a URL, and no browser's origin.
  if (read === undefined || read.includes('*')) return undefined
  const { protocol, hostname } = new URL(read)
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) ? read : undefined
}
