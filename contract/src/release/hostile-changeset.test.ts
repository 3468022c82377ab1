import { load } from 'js-yaml'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { changesetText } from './changeset-text.ts'

test.each(Object.entries(hostileTexts))(
  '%s in a note and in a change releases what was planned, and is words',
  (_name, text) => {
    const change = { rule: 'x', bump: 'major', message: text, operations: [], pointer: '' } as const
    const release = {
      apiId: 'buses',
      version: '2.0.0',
      previous: '1.0.0',
      publishedAt: '2026-01-01T00:00:00Z',
    } as const
    const written = changesetText({ ...release, bump: 'major', note: text, changes: [change] }, '@tiny/sdk')
    const [before, front, ...rest] = written.split(/^---$/m)
    expect([before, load(front ?? '')]).toEqual(['', { '@tiny/sdk': 'major' }])
    const lines = rest
      .join('---')
      .split('\n')
      .filter((line) => line !== '')
    const [note, step, heading, told, ...more] = text.trim() === '' ? ['', ...lines] : lines
    expect([step, heading, more]).toEqual(['The contract `buses` is now at 2.0.0.', 'Breaking:', []])
    expect(told).toBe(`- ${note}`)
  },
)
