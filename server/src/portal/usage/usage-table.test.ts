import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
  })
  afterAll(() => portal.close())

  const call = (secret: string, path: string): Promise<Response> =>
    fetch(`${portal.origin}/api/demo${path}`, { headers: { 'x-api-key': secret } })

  test('a name that a spreadsheet would run is a text there', async () => {
    const ada = await signedInPerson(portal.origin, 'ada@example.org')
    const { id, secret } = await newKey(ada, { name: '=HYPERLINK("https://evil.example","Click")' })
    await call(secret, '/things/1')
    await call(secret, '/things/2')
    await call(secret, '/things/Meta/parts/all')
    const { status, headers, body } = await ada.call('GET', '/usage/table')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('content-disposition')).toBe('attachment; filename="usage.csv"')
    expect(headers.get('cache-control')).toBe('no-store')
    const day = new Date().toISOString().slice(0, 10)
    const name = `"'=HYPERLINK(""https://evil.example"",""Click"")"`
    expect(String(body).split('\r\n').toSorted()).toEqual(
      [
        '',
        `${day},${id},${name},demo,demo.allParts,1,0,0`,
        `${day},${id},${name},demo,demo.thing,2,0,0`,
        'date,key_id,key_name,api,operation,calls,errors,limited',
      ].toSorted(),
    )
  })

  test('it is one’s own, or a team’s that one is in', async () => {
    const [ada, eve] = [
      await signedInPerson(portal.origin, 'lovelace@example.org'),
      await signedInPerson(portal.origin, 'eve@example.org'),
    ]
    const team = (await ada.call('POST', '/teams', { name: 'Boards' })).body.id
    const { secret } = (await ada.call('POST', `/keys?team=${team}`, { name: 'Board', environment: 'live' })).body
    await call(secret, '/things/1')
    const lines = async (query: string) => String((await ada.call('GET', `/usage/table${query}`)).body).split('\r\n')
    expect([await lines(''), await lines(`?team=${team}`)].map(({ length }) => length)).toEqual([2, 3])
    expect((await eve.call('GET', `/usage/table?team=${team}`)).status).toBe(403)
    expect((await newPerson(portal.origin).call('GET', '/usage/table')).status).toBe(401)
  })
})
