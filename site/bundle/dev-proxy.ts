import type { Plugin } from '@docusaurus/types'

/** What the pages ask of the portal; `/api/` with its slash, so that `/apis/` stays a page. */
const paths = ['/portal/', '/api/', '/sandbox/', '/addresses.json', '/dev/outbox', '/healthz']

/**
 * While pages are served by the development server, pass what they ask of the portal on to the portal's own process. The
 * portal is told its own origin: it refuses cookies that come with another one.
 */
export function devProxy(origin: string): () => Plugin {
  return () => ({
    name: 'dev-proxy',
    configureWebpack: () => ({
      // The development server's part of the configuration, which Docusaurus merges but leaves out of its types.
      ...({
        devServer: { proxy: [{ context: paths, target: origin, changeOrigin: true, headers: { origin } }] },
      } as object),
    }),
  })
}
