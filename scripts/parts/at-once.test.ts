import { expect, test } from 'vitest'
import { atOnce } from './at-once.ts'

test('all are waited for when one fails, and the failure is told', async () => {
  const ended: string[] = []
  const work = async (name: string, ms: number, fails = false): Promise<void> => {
    await new Promise((done) => setTimeout(done, ms))
    ended.push(name)
    if (fails) throw new Error(name)
  }
  await expect(atOnce(work('slow', 20), work('failing', 1, true))).rejects.toThrow('failing')
  expect(ended).toEqual(['failing', 'slow'])
})
