import type { ServerResponse } from 'node:http'

/**
 * Once nobody can be answered on this response any more: it is complete, or whoever asked has left. At once where that is
 * so already, which an event would never tell.
 */
export function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.destroyed) return then()
  response.once('close', then)
}
