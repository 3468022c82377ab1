import { createClient } from '@openlondon/sdk'
import { createKey as create, createSession, signUp } from '@openlondon/sdk/portal'
import type { Portal } from './portal.ts'

/** Sign up as a person does, through our own SDK, and come back with a live key. Cookies are kept by hand: Node has no jar. */
export async function createKey(portal: Portal, email: string): Promise<string> {
  const jar = new Map<string, string>()
  const client = createClient({
    via: 'gateway',
    origin: portal.origin,
    key: undefined,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
      headers.set('origin', portal.origin)
      const response = await fetch(input, { ...init, headers })
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';')
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      return response
    },
  })
  await signUp(client, { body: { email } })
  // In whatever language it is written.
  const code = /\b(\d{6})\b/.exec(await portal.mailTo(email))?.[1] ?? ''
  await createSession(client, { body: { email, code } })
  const { secret } = await create(client, { body: { name: 'Journey', environment: 'live' } })
  return secret
}
