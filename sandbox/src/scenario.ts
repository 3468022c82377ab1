/** What may happen to the whole city at once, besides an ordinary day. */
export const cityScenarios = ['quiet', 'strike', 'storm', 'closed-line', 'owner-down', 'surge'] as const

export type CityScenario = (typeof cityScenarios)[number]

export function isCityScenario(text: string): text is CityScenario {
  return cityScenarios.some((scenario) => scenario === text)
}
