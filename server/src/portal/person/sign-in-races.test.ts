import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPerson, readCode, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
  })
  afterAll(() => portal.close())

  /** A browser that has been sent a code, and how it signs in with it. */
  async function browserWithCode(email: string): Promise<{ readonly signIn: () => ReturnType<Person['call']> }> {
    const browser = newPerson(portal.origin)
    await browser.call('POST', '/sign-ups', { email })
    const code = await readCode(portal.origin, email)
    return { signIn: () => browser.call('POST', '/sessions', { email, code }) }
  }

  test('two browsers that sign in to a new address at the same moment are the same person', async () => {
    for (let round = 0; round < 3; round += 1) {
      const email = `both${round}@example.org`
      const browsers = [await browserWithCode(email), await browserWithCode(email)]
      const answers = await Promise.all(browsers.map(({ signIn }) => signIn()))
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [201, undefined],
        [201, undefined],
      ])
      expect(answers[0]?.body.account.id).toBe(answers[1]?.body.account.id)
    }
  })

  test('who signs in to an account that is just being deleted is not signed in, or is somebody new', async () => {
    for (let round = 0; round < 8; round += 1) {
      const email = `going${round}@example.org`
      const person = newPerson(portal.origin)
      await person.call('POST', '/sign-ups', { email })
      await person.call('POST', '/sessions', { email, code: await readCode(portal.origin, email) })
      const other = await browserWithCode(email)
      const [deleted, signedIn] = await Promise.all([person.call('DELETE', '/account'), other.signIn()])
      expect(deleted.status).toBe(204)
      expect([201, 401]).toContain(signedIn.status)
    }
  })
})
