import type { Printed, Told } from '../told.ts'
import { showValue } from './show-value.ts'

/** A console whose words go to the page. */
export function tellingConsole(tell: (told: Told) => void): object {
  const print =
    (level: Printed['level'], more: Partial<Printed> = {}) =>
    (...values: readonly unknown[]): void =>
      tell({ kind: 'printed', level, values: values.map(showValue), ...more })
  const log = print('log')
  const ignore = (): void => {}
  return {
    log,
    info: log,
    debug: log,
    dir: (value: unknown) => log(value),
    warn: print('warn'),
    error: print('error'),
    table: (rows: unknown) => print('log', typeof rows === 'object' && rows !== null ? { table: true } : {})(rows),
    assert: (holds: unknown, ...values: readonly unknown[]) => !holds && print('error')('Assertion failed:', ...values),
    group: log,
    groupEnd: ignore,
    time: ignore,
    timeEnd: ignore,
    trace: log,
    count: ignore,
  }
}
