import type { ColumnType } from './table/column-type'

export const rowsPath = '/rows/'
export const rowsTitle = 'Rows of a CSV'
export const rowsDescription =
  'Open a CSV of up to 50 MB in your browser: typed columns, to be filtered and put in order. Nothing is uploaded.'

export const typeWords: Readonly<Record<ColumnType, string>> = {
  number: 'number',
  'comma-number': 'number',
  date: 'date',
  'day-first': 'date, day first',
  'month-first': 'date, month first',
  boolean: 'yes or no',
  text: 'text',
}

/** More are shown in parts: a browser draws no hundred thousand cells while somebody scrolls. */
export const columnsAtOnce = 100
