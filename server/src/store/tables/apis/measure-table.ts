import { sql } from 'kysely'
import { durationColumns } from '../../database/api-schema.ts'
import type { Database } from '../../database/database.ts'

/** What was counted of an operation's calls, or of checks of an API. */
export type Measured = {
  readonly calls: number
  /** Answered with 400 to 499: the caller's own doing, most of the time. */
  readonly refused: number
  /** Answered with 500 or above, by the owner or in its stead. */
  readonly faults: number
  readonly lastAt: number
  /** When one was no fault last, milliseconds since 1970; 0 for never. */
  readonly lastGoodAt: number
  /** By duration, as `durationColumns` says. */
  readonly took: readonly number[]
}

/** On one day, `2026-11-23`. `subject` is an operation's id, or an API's for checks. */
export type MeasuredDay = Measured & { readonly subject: string; readonly day: string }

export type MeasureTable = {
  /** Added to what is there. */
  readonly add: (days: readonly MeasuredDay[]) => Promise<void>
  /** Since a day, by subject and day: a row for each, so many at the most as there are operations and days. */
  readonly since: (fromDay: string) => Promise<readonly MeasuredDay[]>
  readonly forget: (beforeDay: string) => Promise<void>
}

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 500

export function createMeasureTable({ db, transaction }: Database): MeasureTable {
  const columns = sql.join(durationColumns.map((column) => sql.ref(column)))
  const added = sql.join(
    ['calls', 'refused', 'faults', ...durationColumns].map(
      (column) => sql`${sql.ref(column)} = ${sql.ref(`measure.${column}`)} + ${sql.ref(`excluded.${column}`)}`,
    ),
  )
  return {
    add: (days) =>
      transaction(async ({ db, lock }) => {
        await lock('usage')
        for (let from = 0; from < days.length; from += rowsAtOnce) {
          const rows = sql.join(days.slice(from, from + rowsAtOnce).map(valuesOf))
          await sql`INSERT INTO measure (subject, day, calls, refused, faults, last_at, last_good_at, ${columns})
            VALUES ${rows} ON CONFLICT (subject, day) DO UPDATE SET ${added},
            last_at = CASE WHEN excluded.last_at > measure.last_at THEN excluded.last_at ELSE measure.last_at END,
            last_good_at = CASE WHEN excluded.last_good_at > measure.last_good_at
              THEN excluded.last_good_at ELSE measure.last_good_at END`.execute(db)
        }
      }),
    since: async (fromDay) => {
      const rows = await db
        .selectFrom('measure')
        .selectAll()
        .where('day', '>=', fromDay)
        .orderBy('subject')
        .orderBy('day')
        .execute()
      return rows.map((row) => ({
        subject: row.subject,
        day: row.day,
        calls: row.calls,
        refused: row.refused,
        faults: row.faults,
        lastAt: row.last_at,
        lastGoodAt: row.last_good_at,
        took: durationColumns.map((column) => row[column]),
      }))
    },
    forget: async (beforeDay) => void (await db.deleteFrom('measure').where('day', '<', beforeDay).execute()),
  }
}

function valuesOf({ subject, day, calls, refused, faults, lastAt, lastGoodAt, took }: MeasuredDay) {
  const durations = sql.join(durationColumns.map((_, index) => took[index] ?? 0))
  return sql`(${subject}, ${day}, ${calls}, ${refused}, ${faults}, ${lastAt}, ${lastGoodAt}, ${durations})`
}
