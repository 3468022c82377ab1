/** An answer, with its JSON body read. `body` is whatever came: tests look into it freely. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- a test states what it expects of a body, field by field
  readonly body: any
}

/** Somebody with a browser: keeps cookies, sends and reads JSON. */
export type Person = {
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  readonly cookies: Map<string, string>
}

/** A browser nobody has used yet. */
export function newPerson(origin: string): Person {
  const cookies = new Map<string, string>()
  return {
    cookies,
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(`${origin}/portal/v1${path}`, {
        method,
        headers: {
          ...(cookies.size === 0 ? {} : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        body: text.startsWith('{') ? JSON.parse(text) : text,
      }
    },
  }
}

/** The newest code that was mailed to an address. */
export async function readCode(origin: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/dev/outbox.json`)
  const { mails } = (await response.json()) as { mails: { recipient: string; code: string | null }[] } // our own page's shape
  const code = mails.find((mail) => mail.recipient === email && mail.code !== null)?.code
  if (!code) throw new Error(`No code was mailed to ${email}`)
  return code
}

/** Somebody who has signed up and in. */
export async function signedInPerson(origin: string, email: string): Promise<Person> {
  const person = newPerson(origin)
  await person.call('POST', '/sign-ups', { email })
  const answer = await person.call('POST', '/sessions', { email, code: await readCode(origin, email) })
  if (answer.status !== 201) throw new Error(`Signing in failed with ${answer.status}`)
  return person
}

/** A new live key of a person: its id and its secret. */
export async function newKey(
  person: Person,
  request: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly secret: string }> {
  const { status, body } = await person.call('POST', '/keys', { name: 'Trial', environment: 'live', ...request })
  if (status !== 201) throw new Error(`Making a key failed with ${status}`)
  return { id: body.key.id, secret: body.secret }
}
