import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { createJudge } from './judge.ts'

test('a document that takes too long is given up, and the next one is judged', async () => {
  const cityDir = await writeCity()
  const job = { cityDir, apiId: 'buses', name: 'openapi.json', document: '{', note: '', now: 0 }
  const hasty = createJudge(1)
  expect(await hasty.judge(job)).toMatchObject({ kind: 'refused', message: expect.stringMatching(/more time/) })
  await hasty.stop()
  const judge = createJudge()
  const answers = await Promise.all([1, 2, 3, 4].map(() => judge.judge(job)))
  expect(answers.map((answer) => (answer === 'busy' ? answer : answer.kind))).toEqual([
    'refused',
    'refused',
    'refused',
    'busy',
  ])
  await judge.stop()
  expect(await judge.judge(job)).toMatchObject({ kind: 'failed' })
  await rm(dirname(cityDir), { recursive: true, force: true })
}, 60_000)
