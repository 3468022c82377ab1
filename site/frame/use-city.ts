import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { Contact } from '@openlondon/contract/model'

/** One column at the foot of every page. */
export type FooterColumn = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly links: readonly { readonly label: string; readonly to: string }[]
}

/** What every page knows of the city. */
export type FrameCity = {
  readonly name: string
  readonly contact: Contact
  /** Who runs the portal, by name; absent where nobody has said it. */
  readonly operator?: string
  /** The language of the city's own texts, where it is another than the page's. */
  readonly lang?: string
  /** The same, whatever the page's is. */
  readonly language: string
  /** How dates and numbers are written, and on which clock. */
  readonly locale: string
  readonly timeZone: string
  /** When the sandbox stands as a rule, `2026-11-23T09:10` on the city's clocks; absent for a city without a world. */
  readonly morning?: string
  /** The SDK's name on npm. */
  readonly packageName: string
  /** The city's own words at the foot of every page. */
  readonly footer?: { readonly columns: readonly FooterColumn[] }
  /** The city's drawing: none, and there is no drawing. */
  readonly landmark?: {
    readonly viewBox: string
    readonly ribbon: string
    readonly main: string
    readonly streams: readonly string[]
    readonly mark: { readonly viewBox: string; readonly path: string }
  }
}

/** The city as `site-config.ts` hands it to every page. */
export function useCity(): FrameCity {
  const { siteConfig } = useDocusaurusContext()
  return siteConfig.customFields?.['city'] as FrameCity // written by site-config.ts with this type
}
