import { expect, test } from 'vitest'
import { parseSource } from '../files/source-file.ts'
import { readFields } from '../facts/read-fields.ts'
import { operatorMembers, type Operator } from './operator-fields.ts'
import { operatorGaps } from './operator-gaps.ts'

const whole = `name: Riverton
address: 1 River Street
dataProtection: { contact: a@b.example, authority: { name: Board, url: https://board.example } }
complaints: { contact: a@b.example, acknowledgeDays: 5, answerDays: 28 }
accessibility:
  law: the Act
  enforcement: { name: Board, url: https://board.example }
  preparedOn: '2026-11-01'
  reviewedOn: '2026-11-01'
terms: { law: the law of Riverton }
security: { contact: a@b.example, expires: '2027-11-01' }
`

function read(text: string): Operator {
  const { value, findings } = readFields(operatorMembers, parseSource('operator.yaml', text))
  expect(findings).toEqual([])
  return value
}

test.each<readonly [name: string, text: string | undefined, today: string, want: readonly RegExp[]]>([
  ['one that is whole', whole, '2026-11-23', []],
  ['none', undefined, '2026-11-23', [/no operator\.yaml/]],
  [
    'an empty one',
    'name: Riverton\n',
    '2026-11-23',
    [/^operator\.yaml lacks address, dataProtection\.contact, .*security\.expires,/],
  ],
  ['one without an address', whole.replace(/address.*\n/, ''), '2026-11-23', [/lacks address, so/]],
  ['one whose security.txt runs out', whole, '2027-10-20', [/expires on 2027-11-01/]],
  ['one of last year', whole, '2027-12-01', [/has expired on 2027-11-01/, /looked at last on 2026-11-01/]],
])('%s', (_name, text, today, want) => {
  const gaps = operatorGaps(text === undefined ? undefined : read(text), Date.parse(today))
  expect(gaps).toEqual(want.map((one) => expect.stringMatching(one)))
})
