import { useEffect, useState } from 'react'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'

/** Where pages, accounts and the portal's own API are, and where gateway and sandbox. */
export type Origins = { readonly portal: string; readonly api: string }

let asked: Promise<Origins> | undefined

/**
 * The public hosts while the page is built, and where it is read from the host it was built for; elsewhere the host it is
 * read from, and what that one says of its APIs.
 */
export function useOrigins(): Origins {
  const { siteConfig } = useDocusaurusContext()
  const [origins, setOrigins] = useState<Origins>({
    portal: siteConfig.url,
    api: siteConfig.customFields?.['apiOrigin'] as string, // written by site-config.ts
  })
  useEffect(() => {
    if (location.origin === siteConfig.url) return undefined
    const here = { portal: location.origin, api: location.origin }
    let isShown = true
    setOrigins(here)
    asked ??= askOrigins().catch(() => here)
    void asked.then((told) => isShown && setOrigins((known) => (isSame(told, known) ? known : told)))
    return () => {
      isShown = false
    }
  }, [])
  return origins
}

const isSame = (one: Origins, other: Origins): boolean => one.portal === other.portal && one.api === other.api

/** A host that serves these pages without the portal's server knows nothing of it. */
async function askOrigins(): Promise<Origins> {
  const response = await fetch('/addresses.json')
  const told: unknown = response.ok ? await response.json() : undefined
  if (typeof told !== 'object' || told === null || !('api' in told)) throw new Error('No portal serves this page.')
  return { portal: location.origin, api: String(told.api) }
}
