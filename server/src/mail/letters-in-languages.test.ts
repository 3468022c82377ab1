import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeTrialCity } from '../../testing/trial-city.ts'
import { newKey, newPerson, readCode, type Person } from '../../testing/trial-person.ts'
import { engines } from '../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { startTrialPost, type TrialPost } from '../../testing/trial-post.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { createPost } from '../notices/create-post.ts'
import { queueQuotaNotice } from '../notices/quota-watch.ts'
import { queueDigests } from '../notices/weekly-digest.ts'
import { readMailLanguages } from './mail-languages.ts'

// A holder reads letters in the language of the account; each letter says which that is, by SMTP, too.

const made = {
  en: 'A new live key was made',
  es: 'Se ha creado una clave real nueva',
}

describe.each(engines)('a portal in two languages on %s', (engine) => {
  let portal: TrialPortal
  let post: TrialPost

  beforeAll(async () => {
    post = await startTrialPost()
    const cityDir = await makeTrialCity()
    await appendFile(join(cityDir, 'city.yaml'), '\npageLanguages: [en, es]\n')
    portal = await startTrialPortal({ CITY_DIR: cityDir, SMTP_URL: post.url, MAIL_FROM: 'hello@open.example' }, engine)
  })
  afterAll(async () => {
    await portal?.close()
    await post?.close()
  })

  /** Signs up and in on a page whose language is asked for. */
  async function signIn(email: string, page: string | undefined): Promise<Person> {
    const person = newPerson(portal.origin)
    const headers = page === undefined ? {} : { 'accept-language': page }
    await person.call('POST', '/sign-ups', { email }, headers)
    const code = await readCode(portal.origin, email)
    expect((await person.call('POST', '/sessions', { email, code }, headers)).status).toBe(201)
    return person
  }

  async function letterTo(email: string, subject: string): Promise<{ text: string; language: unknown }> {
    const find = async () => {
      const all = await Promise.all(post.taken.map((raw) => simpleParser(raw)))
      return all.findLast((one) => JSON.stringify(one.to).includes(email) && one.subject?.includes(subject))
    }
    const letter = await vi.waitUntil(find, { timeout: 20_000, interval: 50 })
    return { text: letter.text ?? '', language: letter.headers.get('content-language') }
  }

  test.each([
    ['nobody says', undefined, 'en'],
    ['the page is in English', 'en', 'en'],
    ['the page is in Spanish', 'es', 'es'],
    ['the browser speaks Spanish of a country', 'es-MX, en;q=0.5', 'es'],
    ['the portal has no such words', 'fi', 'en'],
  ] as const)('begins in that of the first page: %s', async (name, page, want) => {
    const email = `${name.replaceAll(' ', '-').toLowerCase()}@example.org`
    const person = await signIn(email, page)
    expect((await person.call('GET', '/account')).body).toMatchObject({ email, language: want })
    await newKey(person)
    expect(await letterTo(email, made[want])).toMatchObject({ language: want })
  })

  test('keeps what was chosen, whatever page somebody comes back on, and tells it with all that is held', async () => {
    const person = await signIn('ada@example.org', 'en')
    const { status, body } = await person.call('PATCH', '/account', { language: 'es' })
    expect([status, body.language]).toEqual([200, 'es'])
    const again = await signIn('ada@example.org', 'en')
    expect((await again.call('GET', '/account')).body.language).toBe('es')
    expect((await again.call('GET', '/account/export')).body.account.language).toBe('es')
    await newKey(again)
    const { text, language } = await letterTo('ada@example.org', made.es)
    expect(language).toBe('es')
    expect(text).toContain('Se ha creado una clave nueva en tu cuenta')
  })

  test('says where a language stands that it does not have', async () => {
    const person = await signIn('eve@example.org', 'en')
    for (const [language, message] of [
      ['fi', 'must be one of en, es'],
      ['x'.repeat(36), 'must NOT have more than 35 characters'],
      [7, 'must be string'],
    ]) {
      const answer = await person.call('PATCH', '/account', { language })
      const errors = [{ path: '/body/language', message }]
      expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid_body', errors } })
    }
    expect((await person.call('GET', '/account')).body.language).toBe('en')
  })

  test('writes to each of a team in their own', async () => {
    const owner = await signIn('own@example.org', 'es')
    const member = await signIn('mem@example.org', 'en')
    const { body: team } = await owner.call('POST', '/teams', { name: 'Board' })
    await owner.call('POST', `/teams/${team.id}/invitations`, { email: 'mem@example.org', role: 'manager' })
    const invitation = await letterTo('mem@example.org', 'An invitation to the team')
    expect(invitation.language).toBe('en')
    const token = /#invitation=(\w+)/.exec(invitation.text)?.[1]
    expect((await member.call('POST', '/invitations', { token })).status).toBe(200)
    await owner.call('POST', `/keys?team=${team.id}`, { name: 'Trial', environment: 'live' })
    expect((await letterTo('own@example.org', `Board: ${made.es}`)).language).toBe('es')
    expect((await letterTo('mem@example.org', `Board: ${made.en}`)).language).toBe('en')
  })
})

describe.each(engines)('notices on %s', (engine) => {
  let trial: TrialStore
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())

  test('at once and in the weekly letter are in the language of who reads them', async () => {
    const { store } = trial
    const languages = readMailLanguages({ pageLanguages: ['en', 'es', 'sv'], folder: '' })
    const head = { portalName: 'Open City', origin: 'https://open.example', languages }
    const post = createPost(head, 'a pepper of thirty-two characters')
    const at = Date.parse('2026-11-24T10:00:00Z')
    const said: unknown[] = []
    for (const [name, language] of [
      ['ada', 'es'],
      ['bob', 'sv'],
      ['cy', undefined],
      ['di', 'fi'],
    ] as const) {
      await addAccount(store, `acc_${name}`, `${name}@example.org`)
      if (language) await store.accounts.setLanguage(`acc_${name}`, language)
      await queueQuotaNotice(store, post, `acc_${name}`, 80, 1_000, at)
      await store.notices.set(`acc_${name}`, `acc_${name}`, 'quota', 'weekly')
      await queueQuotaNotice(store, post, `acc_${name}`, 100, 1_000, at)
    }
    await queueDigests(store, post, at + 7 * 86_400_000)
    for (const name of ['ada', 'bob', 'cy', 'di'])
      said.push(
        (await store.outbox.to(`${name}@example.org`, 9)).map(({ kind, language, subject }) => [
          kind,
          language,
          subject,
        ]),
      )
    expect(said).toEqual([
      [
        ['digest', 'es', 'Esta semana: Las llamadas de hoy se han agotado'],
        ['quota', 'es', 'Se han usado cuatro quintas partes de las llamadas de hoy'],
      ],
      [
        ['digest', 'sv', 'Den här veckan: Dagens anrop är slut'],
        ['quota', 'sv', 'Fyra femtedelar av dagens anrop är använda'],
      ],
      ...[1, 2].map(() => [
        ['digest', 'en', 'This week: The calls of today are used up'],
        ['quota', 'en', 'Four fifths of the calls of today are used'],
      ]),
    ])
  })
})
