import { stripVTControlCharacters } from 'node:util'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { ContractError } from '../../files/contract-error.ts'
import { terminalText } from '../../grammar/terminal-text.ts'
import { formatByRule } from './format-by-rule.ts'
import { formatFindings } from './format-findings.ts'
import { formatGithub } from './format-github.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'

// A finding quotes the contract it is about, and its file's name: whoever reads reports reads words.

const texts = Object.values(hostileTexts).map((text) => text.toWellFormed())
const findings = texts.map((text, line): Finding => ({
  rule: 'no-todo',
  severity: 'error',
  message: `Property "${text}" is unfinished.`,
  at: { file: `city/apis/${text}/openapi.yaml`, line, column: 1, pointer: '' },
  reference: '/publish/rules/no-todo/',
}))
const isObeyed = /[\p{Bidi_Control}\u2028\u2029]|(?!\n)\p{Cc}/u

describe('at a terminal', () => {
  test.each([
    ['findings', formatFindings(findings), texts.length + 1],
    ['findings by rule', formatByRule(findings), texts.length + 1],
    ['findings for a program', formatJson(findings), undefined],
    ['findings for a scanner', formatSarif(findings, [], ''), undefined],
    ['a refusal', new ContractError('', findings[0]!.at, findings).message, texts.length],
  ])('%s have a line each, and no sign that is obeyed', (_name, report, lines) => {
    expect(report).not.toMatch(isObeyed)
    expect(stripVTControlCharacters(report)).toBe(report)
    if (lines !== undefined) expect(report.split('\n')).toHaveLength(lines)
  })

  test.each([
    ['an escape', 'a\u001b[31mb', String.raw`a\u001b[31mb`],
    ['a control of eight bits', 'a\u009b31mb', String.raw`a\u009b31mb`],
    ['a direction', 'abc\u202efed', String.raw`abc\u202efed`],
    ['lines and columns', 'a\n\tb\r\nc', 'a\n\tb\\u000d\nc'],
    ['other words', 'Zürich 👩🏽‍🚀 "x" \\n', 'Zürich 👩🏽‍🚀 "x" \\n'],
  ])('%s', (_name, text, want) => expect(terminalText(text)).toBe(want))
})

test('a program has every word back', () => {
  expect(JSON.parse(formatJson(findings))).toMatchObject({ counts: { error: texts.length }, findings })
})

test('GitHub is given one command a finding, of the words alone', () => {
  const said = formatGithub(findings).split('\n').map(readCommand)
  expect(said).toEqual(
    texts.map((text, line) => ({
      command: 'error',
      properties: { file: `city/apis/${terminalText(text)}/openapi.yaml`, line: `${line}`, col: '1', title: 'no-todo' },
      data: `Property "${terminalText(text)}" is unfinished.`,
    })),
  )
})

/** As a runner reads a line: `::name key=value,key=value::data`, each with escapes of its own. */
function readCommand(line: string): unknown {
  const [, command = '', list = '', data = ''] = /^::([^ :]+) (.*?)::(.*)$/.exec(line) ?? []
  const undone = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = list.split(',').map((pair) => {
    const [key = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    return [key, undone(value)] as const
  })
  return { command, properties: Object.fromEntries(pairs), data: undone(data) }
}

test('a scanner finds neither places to fill nor links in a message, and the file under its own name', () => {
  // JSON of our own making, in the shape the format prescribes.
  const log = JSON.parse(formatSarif(findings, [], '')) as {
    readonly runs: readonly {
      readonly results: readonly {
        readonly message: { readonly text: string }
        readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { uri: string } } }[]
      }[]
    }[]
  }
  const said = log.runs[0]?.results.map(({ message: { text }, locations: [place] }) => {
    const { uri } = place!.physicalLocation.artifactLocation
    // Each segment is encoded, so that nothing in one is a query, a fragment or a step of its own.
    expect(uri).toMatch(/^[\w\-.!~*'()%/]+$/)
    return { words: sarifWords(text), file: uri.split('/').map(decodeURIComponent).join('/') }
  })
  expect(said).toEqual(
    texts.map((text) => ({
      words: `Property "${text}" is unfinished.`,
      file: `city/apis/${text}/openapi.yaml`,
    })),
  )
})

/** Section 3.11: throws at a place for an argument and at a link; what is left are words. */
function sarifWords(text: string): string {
  const isPlace = text.replaceAll(/\{\{|\}\}/g, '').match(/[{}]/)
  if (isPlace || /\[(?:\\.|[^\]\\])*\]\(/s.test(text)) throw new Error(`More than words: ${text}`)
  return text
    .replaceAll('{{', '{')
    .replaceAll('}}', '}')
    .replaceAll(String.raw`\](`, '](')
}
