import type { Domain, Licence } from '../model/model.ts'
import type { cityMembers } from './city-fields.ts'
import type { Values } from './field.ts'

/** What is a city's own of the portal's contract, which comes with the engine. */
export type PortalFacts = { readonly licence: Licence; readonly lawfulBasis: string; readonly dpia: string }

type Stated = Pick<Values<typeof cityMembers>, 'portal' | 'host' | 'contact'>

/** With what stands for a city that says nothing of it: a licence that is open and the same in every country. */
export function portalFacts({ portal, host, contact }: Stated): PortalFacts {
  return {
    licence: portal.licence ?? {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: [
        `Contains information from the ${contact.name} catalogue, licensed under Creative Commons Attribution 4.0 International.`,
      ],
    },
    lawfulBasis: portal.lawfulBasis,
    dpia:
      portal.dpia ??
      `No assessment has been published. What is kept about you, what for and how long is told on ${host}/about/privacy`,
  }
}

/** The heading that the portal's own API stands under. A city with other words lists a domain `portal` of its own. */
export const portalDomain: Domain = {
  id: 'portal',
  name: 'This portal',
  summary: 'Accounts, keys, usage and changes of the portal itself, as an API like any other.',
}

export const withPortalDomain = (domains: readonly Domain[]): readonly Domain[] =>
  domains.some(({ id }) => id === portalDomain.id) ? domains : [...domains, portalDomain]
