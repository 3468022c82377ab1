import { recordOf } from '../../../grammar/record.ts'
import type { JsonSchema } from '../../../model/model.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { maySay } from '../../words/phrases.ts'
import { wordsOf } from '../../words/name-words.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isText, placeIn } from '../../parts/part.ts'

export const dateTime: HouseRule = {
  id: 'date-time',
  severity: 'warning',
  title: 'A date or time has a format or a pattern, and a time of day says its zone.',
  why: 'Without it nobody knows whether 01/02 is in January, and for half of the year every time is an hour off.',
  fix: 'Refer to one of the shared schemas for dates and times. Otherwise set `format: date` or `date-time`, or a `pattern`, and name the zone in the description.',
  failing: propertiesExample('createdAt: { type: string, description: When it was made. }'),
  passing: propertiesExample('createdAt: { type: string, format: date-time, description: When it was made. }'),
  check: ({ contract, language }) =>
    namedValues(contract).flatMap((part) => {
      const { schema, name } = part
      if (!isText(schema) || !isTemporal(name) || isListed(schema)) return []
      const { format, pattern } = schema
      if (format === undefined && pattern === undefined && recordOf(schema)['x-decode'] === undefined)
        return [{ message: `"${name}" has neither a format nor a pattern.`, at: placeIn(part) }]
      const hasHours = format === 'time' || (format === undefined && /[T:]/.test(pattern ?? ''))
      return hasHours && !/Z|\[[^\]]*\+/.test(pattern ?? '') && !maySay('zone', part.words(), language)
        ? [{ message: `"${name}" is a time of day. Say in which zone.`, at: placeIn(part) }]
        : []
    }),
}

/** `createdAt`, `startDate` and `date_time`, but neither `at` alone nor `timeliness`. */
function isTemporal(name: string): boolean {
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  return ['date', 'time', 'datetime', 'timestamp'].includes(last) || (last === 'at' && words.length > 1)
}

const isListed = (schema: JsonSchema): boolean =>
  schema.enum !== undefined || schema.const !== undefined || schema['x-extensible-enum'] !== undefined
