import { isToken } from './token.ts'

/** What only the two ends of one connection say to each other, or what says where a question ends. */
const ofTheConnection = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const notInPath = /[^\x21-\x7e]/
const notInValue = /[^\t\x20-\x7e]/

/** A read as it is sent (RFC 9112 §3); undefined for one that has anything in it that could be read in two ways. */
export function questionText(host: string, path: string, headers: readonly string[]): string | undefined {
  if (!path.startsWith('/') || notInPath.test(path)) return undefined
  let text = `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? ''
    const value = headers[at + 1] ?? ''
    if (!isToken(name) || ofTheConnection.has(name.toLowerCase()) || notInValue.test(value)) return undefined
    text += `${name}: ${value}\r\n`
  }
  return `${text}\r\n`
}
