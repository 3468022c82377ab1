import type { SdkFacts } from '../model.ts'

/** The environment variables that a city's samples and examples read: its own, so that two cities' keys live side by side. */
export const environmentNames = ({
  envPrefix,
}: Pick<SdkFacts, 'envPrefix'>): Readonly<Record<'key' | 'origin', string>> => ({
  key: `${envPrefix}_KEY`,
  origin: `${envPrefix}_ORIGIN`,
})
