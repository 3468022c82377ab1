import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { root } from './portal.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export type StaticHost = { readonly origin: string; readonly close: () => Promise<void> }

/** The built pages as a host of plain files serves them, with further files by their addresses; it knows no other method than GET. */
export async function startStaticHost(further: Readonly<Record<string, string>> = {}): Promise<StaticHost> {
  const folder = process.env['SITE_DIR'] ?? join(root, 'site/build')
  const host = createServer(({ method, url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://files.invalid')
    const file = further[pathname] ?? fileAt(join(folder, normalize(decodeURIComponent(pathname))))
    const found = method === 'GET' ? file : undefined
    response.writeHead(found ? 200 : method === 'GET' ? 404 : 405, {
      'Content-Type': found ? (types[extname(found)] ?? 'application/octet-stream') : 'text/html',
    })
    if (found) createReadStream(found).pipe(response)
    else response.end('<!doctype html><title>Not here</title>')
  })
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  // A listening TCP server always has an AddressInfo.
  const { port } = host.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => (host.close(() => done()), host.closeAllConnections())),
  }
}

function fileAt(path: string): string | undefined {
  const found = [path, join(path, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile())
  return found
}
