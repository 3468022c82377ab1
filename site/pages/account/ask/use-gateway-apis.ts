import { useEffect, useState } from 'react'
import { listApis, type CatalogueEntry } from '@city/sdk/portal'
import { portal } from './portal'

/** The APIs behind the gateway, once they are known. */
export function useGatewayApis(): readonly CatalogueEntry[] {
  const [apis, setApis] = useState<readonly CatalogueEntry[]>([])
  useEffect(() => {
    const abort = new AbortController()
    listApis(portal(), {}, { signal: abort.signal }).then(
      (catalogue) => setApis(catalogue.apis.filter(({ addresses }) => addresses.gateway !== undefined)),
      () => {},
    )
    return () => abort.abort()
  }, [])
  return apis
}
