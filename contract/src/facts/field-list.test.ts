import { expect, test } from 'vitest'
import { parseSource } from '../files/source-file.ts'
import { apiFields, cityFields } from './field-list.ts'

test('every field is told in one sentence, and its example is YAML', () => {
  for (const { name, meaning, example } of [...cityFields, ...apiFields]) {
    expect(meaning, name).toMatch(/^[A-Z].*[^.]\.$/)
    if (example !== undefined) expect(() => parseSource('example.yaml', `${example}\n`), name).not.toThrow()
  }
})
