import { usePluginData } from '@docusaurus/useGlobalData'

/** The city's first call, and what a program needs around it. */
export type FirstCallFacts = {
  readonly api: string
  readonly name: string
  readonly path: string
  readonly parameters: string
  readonly packageName: string
  /** The environment variable that samples read the key from. */
  readonly keyName: string
}

/** What a new key is tried with. */
export function useFirstCall(): FirstCallFacts {
  return usePluginData('account') as FirstCallFacts // set by plugin.ts with this type
}
