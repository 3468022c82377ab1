import { lastWord } from './name-words.ts'

/** The last word of a name, in English, Swedish and Finnish, and how many degrees it may have at most. */
const degrees: Readonly<Record<string, number>> = {
  lat: 90,
  latitude: 90,
  lon: 180,
  lng: 180,
  long: 180,
  longitude: 180,
  latitud: 90,
  breddgrad: 90,
  leveysaste: 90,
  longitud: 180,
  langdgrad: 180,
  pituusaste: 180,
}

/** How many degrees a member of that name may have at most; undefined for what is no latitude or longitude. */
export function degreesMax(name: string): number | undefined {
  const word = lastWord(name)
  return Object.hasOwn(degrees, word) ? degrees[word] : undefined
}

export const isLatitude = (name: string): boolean => degreesMax(name) === 90
export const isLongitude = (name: string): boolean => degreesMax(name) === 180
