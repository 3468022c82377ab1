/** Where pages stand in each of the city's languages: what somebody needs to begin, and to keep a key. */
export const translatedRooms: readonly string[] = [
  '/start/',
  '/account/',
  '/report/',
  '/found-key/',
  '/community/propose/',
]

/** What of them is for administrators, or is said about one document; it stands in the engine's language. */
export const untranslatedRooms: readonly string[] = [
  '/account/desk/proposal/',
  '/account/desk/preview/',
  '/account/administration/',
]
