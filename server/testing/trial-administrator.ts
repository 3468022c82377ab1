import { openPortalStore } from '../src/open-portal-store.ts'
import { signedInPerson, type Person } from './trial-person.ts'
import type { TrialPortal } from './trial-portal.ts'

/** Somebody who has signed in, and was made an administrator by what the command on the server does. */
export async function trialAdministrator(portal: TrialPortal, email = 'admin@example.org'): Promise<Person> {
  const person = await signedInPerson(portal.origin, email)
  const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
  await store.administrators.appoint(email, Date.now())
  await store.close()
  return person
}
