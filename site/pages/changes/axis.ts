/** For whom something breaks, the widest circle first: who calls over HTTP calls through the SDK, too. */
export const axes = ['wire', 'types', 'meaning'] as const

export type Axis = (typeof axes)[number]

export const axisWords: Readonly<Record<Axis, string>> = {
  wire: 'over HTTP',
  types: 'in types',
  meaning: 'in meaning',
}
