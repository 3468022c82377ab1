import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { good } from '@openlondon/contract/testing/drift-cases'
import { trialAdministrator } from '../../testing/trial-administrator.ts'
import { startOwnerOf, startTrialDrift, type TrialDrift } from '../../testing/trial-drift.ts'

// Answers with marks wherever an owner can put a text or a number, sent through the gateway. A mark must not be found on
// disk afterwards, in whatever table, file or log line.

const people = ['Ada Lovelace', 'ada.lovelace@example.org', 'Lovelace', 'adaLovelace', 'NW1 6XE', '1815-12-10']
const marks = [...people, 'qzxmark', 'QzxMarkName', 'qzx-mark', 'qzx_mark_name', '8675309', '86753.09']

/** One answer for each place in which an owner may put a mark. */
const answersWith = (mark: string): readonly unknown[] => [
  { ...good, id: mark, name: mark, operator: mark },
  { ...good, id: Number(mark) || [mark], lines: [{ id: { [mark]: mark } }] },
  { ...good, kind: mark },
  { ...good, opened: mark, seen: mark },
  { ...good, [mark]: 1 },
  { ...good, at: { lat: 51, [mark]: { [mark]: mark } } },
  { ...good, byDay: { [mark]: { id: 25, [mark]: mark } } },
  { ...good, notes: { [mark]: { [mark]: mark } } },
  { ...good, next: { [mark]: mark } },
  { [mark]: mark },
  [mark],
  mark,
]

const answers = marks.flatMap(answersWith)
const codings = ['identity', 'gzip'] as const
/** So many of an operation are looked at, whatever it takes. */
const atOnce = 20

let trial: TrialDrift
beforeAll(async () => {
  const owner = () =>
    startOwnerOf((request, response) => {
      const index = Number(/[0-9]+$/.exec(request.url ?? '')?.[0] ?? 0)
      const body = JSON.stringify(answers[index % answers.length])
      const isPacked = index >= answers.length
      response.setHeader(
        'content-type',
        index % 7 === 6 ? `text/x-${encodeURIComponent(marks[0] ?? '')}` : 'application/json',
      )
      if (isPacked) response.setHeader('content-encoding', 'gzip')
      response.end(isPacked ? gzipSync(body) : body)
    })
  trial = await startTrialDrift(Math.ceil((answers.length * codings.length) / atOnce), owner, { CACHE_MB: '4' })
}, 60_000)
afterAll(() => trial.close())

test('no mark is on disk, in the log or in anything that is told', async () => {
  const sent = answers.length * codings.length
  for (let index = 0; index < sent; index += 1) {
    const body = await (await trial.call(Math.floor(index / atOnce), String(index))).text()
    // The marks did come through: the caller got them.
    if (index < answers.length) expect(body).toBe(JSON.stringify(answers[index]))
    if (index % atOnce === atOnce - 1) await trial.untilLooked()
  }
  await trial.untilLooked()
  const rows = async (table: 'look' | 'misfit') => (await trial.portal.place.rows())[table] ?? []
  const looked = async (): Promise<number> => (await rows('look')).reduce((sum, row) => sum + Number(row['looked']), 0)
  await expect.poll(looked, { timeout: 60_000, interval: 250 }).toBe(sent)
  expect((await rows('misfit')).length).toBeGreaterThan(20)

  const { dataDir, log, origin } = trial.portal
  const told = await (await trialAdministrator(trial.portal)).call('GET', '/administration/misfits')
  expect(told.body.misfits.length).toBeGreaterThan(20)
  expectNone(JSON.stringify(told.body), 'what administrators are told')
  expectNone(await (await fetch(`${origin}/portal/v1/agreements`)).text(), 'what everybody is told')
  expectNone(await (await fetch(`${origin}/metrics`)).text(), 'the metrics')
  const files = readdirSync(dataDir).filter((name) => name.startsWith('portal.sqlite'))
  expect(files).toContain('portal.sqlite-wal')
  for (const name of files) expectNone(readFileSync(join(dataDir, name)).toString('latin1'), name)
  expectNone(JSON.stringify(log), 'the log')
}, 120_000)

/** In capitals or not, and as JSON or a pointer would escape it. */
function expectNone(text: string, place: string): void {
  const lower = text.toLowerCase()
  const found = marks.filter((mark) => lower.includes(mark.toLowerCase()))
  expect([place, ...found]).toEqual([place])
}
