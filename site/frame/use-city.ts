import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { City } from '@openlondon/contract'

export type FrameCity = Pick<City, 'id' | 'name' | 'contact'>

/** The city as `site-config.ts` hands it to every page. */
export function useCity(): FrameCity {
  const { siteConfig } = useDocusaurusContext()
  return siteConfig.customFields?.['city'] as FrameCity // written by site-config.ts from the same type
}
