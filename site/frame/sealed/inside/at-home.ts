/** What is asked of the portal under the name that it has for this page, or on one's own machine, the package knows as `home`. */
export function atHome(input: RequestInfo | URL, here: string, home: string): RequestInfo | URL {
  const url = new URL(input instanceof Request ? input.url : input, here)
  if (url.hostname !== 'localhost' && url.origin !== here) return input
  const there = home + url.pathname + url.search
  return input instanceof Request ? new Request(there, input) : there
}
