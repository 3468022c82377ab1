import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { englishTables } from '../../engine/languages/en/all.ts'
import { engineFolder } from '../files/engine-files.ts'
import { defineTable } from '../language/message.ts'
import { readLanguage } from './read-language.ts'

const folder = mkdtempSync(join(tmpdir(), 'language-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hello = defineTable('hello', {
  greeting: 'Hello {name}, <link>go on</link>.',
  keys: { one: '{count} key', other: '{count} keys' },
})

function stated(tag: string, text: string): string {
  mkdirSync(join(folder, 'languages', tag), { recursive: true })
  writeFileSync(join(folder, 'languages', tag, 'hello.json'), text)
  return tag
}

describe('a language of the city', () => {
  test('has a name and a direction of its own', () => {
    const text = JSON.stringify(
      { greeting: 'سلام {name}، <link>ادامه</link>.', keys: { one: '{count} کلید', other: '{count} کلید' } },
      null,
      1,
    )
    expect(readLanguage(stated('fa', text), [hello], folder)).toEqual({
      tag: 'fa',
      name: 'فارسی',
      dir: 'rtl',
      tables: { hello: JSON.parse(text) },
    })
  })

  test.each([
    ['pl', '{\n"keys": {"one": "{count} klucz", "other": "{count} klucza"}\n}', ':1: A message is missing: "Hello'],
    [
      'de',
      '{\n"greeting": "Hallo {nam}, <link>weiter</link>.",\n"keys": {}}',
      ':2: The English text has </link> {name}, and this has </link> {nam}.',
    ],
    [
      'cs',
      '{\n"greeting": "",\n"keys": {"one": "a", "other": "b"}}',
      ':3: Write a text for each of one, few, many, other, which are the plurals of cs',
    ],
    [
      'fr',
      '{"greeting": "Bonjour {name}, <link>suite</link>.",\n"kyes": "x"}',
      ':2: "kyes" is no message of the engine. Did you mean "keys"?',
    ],
    ['it', '[]', ':1: The file is no table of messages.'],
  ])('%s is refused with the place', (tag, text, message) => {
    expect(() => readLanguage(stated(tag, text), [hello], folder)).toThrow(message)
  })

  test('whose files are missing is told of all of them at once, each with what to begin with', () => {
    const other = defineTable('other', { word: 'A word.' })
    expect(() => readLanguage('nn', [hello, other], folder)).toThrow(
      new RegExp(
        String.raw`^language-\w+/languages/nn/hello\.json:1: .* names nn, .*/languages/es/hello\.json\.\n\S+/other\.json:1: `,
      ),
    )
  })
})

test.each(readdirSync(join(engineFolder, 'languages')))('the engine has all of its messages in %s', (tag) => {
  const { tables } = readLanguage(tag, englishTables, folder)
  expect(Object.keys(tables)).toEqual(englishTables.map(({ name }) => name))
})

test('every table of messages is one of those that a language must have', () => {
  const written = readdirSync(join(engineFolder, 'languages/en')).map((file) => file.replace(/\.ts$/, ''))
  expect(englishTables.map(({ name }) => name)).toEqual(written.filter((name) => name !== 'all').toSorted())
})
