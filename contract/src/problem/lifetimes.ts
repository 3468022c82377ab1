/** A code works for ten minutes, a session for seven days; the portal's contract says so. */
export const codeSeconds = 600
export const sessionSeconds = 7 * 24 * 60 * 60
/** For how long a browser that signed in is known again. */
export const knownBrowserSeconds = 90 * 24 * 60 * 60
