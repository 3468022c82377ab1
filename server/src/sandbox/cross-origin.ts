import type { IncomingMessage } from 'node:http'
import { guardHeaders } from '../http/answer/answer-guard.ts'

/**
 * Open to every page, the playground's opaque frame (`Origin: null`) included: nothing here is secret, and
 * without credentials a wildcard is safe. A fixture in HTML is no more to be run than an owner's answer.
 */
export const crossOriginHeaders = {
  ...guardHeaders,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
} as const

const usualHeaders =
  'Authorization, Content-Type, X-Api-Key, X-Sandbox-Scenario, X-Sandbox-Seed, X-Sandbox-Session, X-Sandbox-Time'

/**
 * The answer to a preflight. A wildcard does not cover `Authorization` (Fetch §3.3.5), so names are listed:
 * the usual ones, and whatever else the page announces, since a sandbox has nothing to protect.
 */
export function preflightHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  const announced = String(request.headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/.test(name))
    .filter((name) => !usualHeaders.toLowerCase().split(', ').includes(name.toLowerCase()))
    .slice(0, 32)
  return {
    ...crossOriginHeaders,
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': [usualHeaders, ...announced].join(', '),
    'Access-Control-Max-Age': '600',
    Vary: 'Access-Control-Request-Headers',
  }
}
