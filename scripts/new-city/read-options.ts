import { cityTextFault } from '@openlondon/contract'
import { UsageError } from '../parts/usage-error.ts'
import type { CityOptions } from './template-names.ts'

type Written = Readonly<Partial<Record<'name' | 'country' | 'currency' | 'locale' | 'time-zone', string | undefined>>>

/** The words of the command as facts of a city, or a refusal that says of each what it may be. */
export function readOptions(id: string, written: Written): CityOptions {
  const { name, country, currency, locale, 'time-zone': timeZone } = written
  const faults = [
    faultOf('The id', 'id', id),
    faultOf('--country', 'country', country),
    faultOf('--currency', 'currency', currency),
    faultOf('--locale', 'locale', locale),
    faultOf('--time-zone', 'timeZone', timeZone),
    name === undefined || isName(name) ? undefined : `--name is "${name}". Write letters, digits, spaces and . , ' & -`,
  ].filter((fault) => fault !== undefined)
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(country === undefined ? {} : { country }),
    ...(currency === undefined ? {} : { currency }),
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  }
}

function faultOf(said: string, member: Parameters<typeof cityTextFault>[0], text: string | undefined) {
  const remedy = text === undefined ? undefined : cityTextFault(member, text)
  return remedy === undefined ? undefined : `${said} is "${text}". ${remedy}`
}

/** It stands in sentences of YAML and Markdown, where other signs would mean something. */
const isName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&-]*$/u.test(name)
