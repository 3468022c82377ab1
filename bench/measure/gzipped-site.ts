import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Sent = { readonly path: string; readonly bytes: number }

export type GzippedSite = { readonly origin: string; readonly close: () => void }

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** A built site as a server would send it: everything compressed but fonts, which are. `onSent` is told of each answer. */
export async function serveGzipped(siteDir: string, onSent: (sent: Sent) => void): Promise<GzippedSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const bytes = await readFile(join(siteDir, path)).catch(() => undefined)
    const mediaType = mediaTypes[extname(path)]
    if (!bytes || path.includes('..')) return response.writeHead(404).end()
    const isText = mediaType !== undefined && mediaType !== 'font/woff2'
    const body = isText ? gzipSync(bytes) : bytes
    onSent({ path, bytes: body.length })
    response
      .writeHead(200, {
        'Content-Type': mediaType ?? 'application/octet-stream',
        ...(isText ? { 'Content-Encoding': 'gzip' } : {}),
      })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
