// Plain JavaScript, because the oldest Node that the package is for, and a browser's page, run this very file.

/** Headers of the hop: the server's own, or added by whoever carries an answer. */
const ofTheHop =
  /^(date|connection|keep-alive|content-length|transfer-encoding|x-request-id|content-disposition|content-security-policy|x-content-type-options|referrer-policy|(access-control|cross-origin)-.*)$/

/**
 * Ask every question, one after the other, since some build on others, and say what was answered: the status, the headers
 * that are the sandbox's own, and the bytes: as text, or in base64. `ask` is a `fetch`, `origin` is where it finds the sandbox,
 * and `portals` are the names that links may have for the portal, the city's own and where a server of a test is.
 */
export async function askAll(ask, origin, portals, questions) {
  const answers = []
  for (const { method, path, headers, body, isStream } of questions) {
    const response = await ask(`${origin}/sandbox${path}`, { method, headers, ...(body !== undefined && { body }) })
    const isText = /json|text/.test(response.headers.get('content-type') ?? '')
    const bytes = isStream ? await firstPart(response) : new Uint8Array(await response.arrayBuffer())
    const own = [...response.headers].filter(([name]) => !ofTheHop.test(name))
    answers.push({
      status: response.status,
      headers: Object.fromEntries(own.map(([name, value]) => [name, withoutPortal(value, portals)])),
      body: isText ? textOf(bytes, portals) : base64Of(bytes),
    })
  }
  return answers
}

/** Who refused which request is another each time. */
function textOf(bytes, portals) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return withoutPortal(text, portals).replaceAll(/"requestId":"req_\w+"/g, '"requestId":"<one>"')
}

const withoutPortal = (text, portals) => portals.reduce((rest, portal) => rest.replaceAll(portal, '<portal>'), text)

function base64Of(bytes) {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** A stream goes on: its first event, to the empty line that ends it. */
async function firstPart(response) {
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (!/(^|\n)data: [^]*\n\n/.test(text)) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return new TextEncoder().encode(text)
}
