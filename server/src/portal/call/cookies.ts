/** Who is signed in. */
export const sessionCookie = 'portal_session'
/** Which browser a sign-in code was sent for. */
export const browserCookie = 'portal_browser'
/** That this browser has signed in to an address before. */
export const knownCookie = 'portal_known'
