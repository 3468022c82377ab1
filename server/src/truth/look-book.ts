import type { Misfit } from '@openlondon/contract/traffic'
import type { LookOfDay, MisfitOfDay } from '../store/tables/apis/look-table.ts'
import { dayMs, dayOf } from '../usage/day.ts'
import type { LookResult } from './look-job.ts'

/** Which operation, and against which release of its contract. */
export type Looked = { readonly operationId: string; readonly release: string }

/** Folds what was seen per operation and day, until somebody takes it. What it holds has an end, whatever owners answer. */
export type LookBook = {
  /** An answer came. */
  readonly came: (of: Looked, now: number) => void
  readonly unseen: (of: Looked, now: number) => void
  readonly look: (of: Looked, result: LookResult, now: number) => void
  /** The owner was asked and gave no whole answer. */
  readonly failed: (of: Looked, now: number) => void
  /** All that was folded since the last time. */
  readonly take: () => LookRows
  readonly shapes: () => number
}

export type LookRows = { readonly looks: readonly LookOfDay[]; readonly misfits: readonly MisfitOfDay[] }

/** Of one operation and day. What goes beyond is counted as one: a hostile owner has a new shape in every answer. */
export const shapesMax = 64
/** Values and names of one place that are told apart. */
const hashesMax = 8

type Folded = { came: number; looked: number; agreed: number; unseen: number; lastAgreedAt: number }
type Row = Looked & { readonly counts: Folded; readonly misfits: Map<string, MisfitOfDay> }
type Shapes = { readonly day: number; readonly names: Set<string>; readonly hashes: Map<string, Set<string>> }

export function createLookBook(): LookBook {
  let days = new Map<number, Map<string, Row>>()
  const shapes = new Map<string, Shapes>()

  const rowOf = (of: Looked, now: number): Row => {
    const day = Math.floor(now / dayMs)
    let rows = days.get(day)
    if (!rows) days.set(day, (rows = new Map()))
    let row = rows.get(of.operationId)
    if (!row) {
      const counts = { came: 0, looked: 0, agreed: 0, unseen: 0, lastAgreedAt: 0 }
      rows.set(of.operationId, (row = { ...of, counts, misfits: new Map() }))
    }
    return row
  }

  const shapesOf = (operationId: string, day: number): Shapes => {
    const known = shapes.get(operationId)
    if (known && known.day >= day) return known
    const begun = { day, names: new Set<string>(), hashes: new Map<string, Set<string>>() }
    shapes.set(operationId, begun)
    return begun
  }

  const addMisfit = (of: Looked, misfit: Misfit, now: number): void => {
    const day = Math.floor(now / dayMs)
    const { misfits } = rowOf(of, now)
    const kept = withinBounds(shapesOf(of.operationId, day), misfit)
    const name = nameOf(kept)
    const { times, firstAt } = misfits.get(name) ?? { times: 0, firstAt: now }
    misfits.set(name, { ...of, day: dayOf(now), ...kept, times: times + 1, firstAt, lastAt: now })
  }

  return {
    came: (of, now) => void (rowOf(of, now).counts.came += 1),
    unseen: (of, now) => void (rowOf(of, now).counts.unseen += 1),
    failed: (of, now) =>
      addMisfit(of, { kind: 'unreachable', at: '', wanted: 'an answer', found: 'none', hash: '' }, now),
    look: (of, { outcome, misfits }, now) => {
      const { counts } = rowOf(of, now)
      if (outcome === 'silent') return
      if (outcome === 'unseen') return void (counts.unseen += 1)
      const isOut = misfits.length > 0 && misfits.every(({ kind }) => kind === 'unreachable')
      if (!isOut) counts.looked += 1
      if (outcome === 'agrees') {
        counts.agreed += 1
        counts.lastAgreedAt = now
      }
      for (const one of misfits) addMisfit(of, one, now)
    },
    take: () => {
      const taken = days
      days = new Map()
      const rows = [...taken].flatMap(([day, ofDay]) =>
        [...ofDay.values()].map((row) => [dayOf(day * dayMs), row] as const),
      )
      return {
        looks: rows.map(
          ([
            day,
            {
              operationId,
              release,
              counts: { came, ...counts },
            },
          ]) => ({
            operationId,
            day,
            release,
            answers: came,
            ...counts,
          }),
        ),
        misfits: rows.flatMap(([, { misfits }]) => [...misfits.values()]),
      }
    },
    shapes: () => [...shapes.values()].reduce((sum, { names }) => sum + names.size, 0),
  }
}

const nameOf = ({ kind, at, wanted, found, hash }: Misfit): string => [kind, at, wanted, found, hash].join('\n')

/** The misfit itself, or what takes its place when there are too many like it. */
function withinBounds({ names, hashes }: Shapes, misfit: Misfit): Misfit {
  const kept = misfit.hash === '' ? misfit : withKnownHash(hashes, misfit)
  const name = nameOf(kept)
  if (names.has(name)) return kept
  if (names.size >= shapesMax - 1) return { kind: misfit.kind, at: '', wanted: '', found: 'further shapes', hash: '' }
  names.add(name)
  return kept
}

function withKnownHash(hashes: Map<string, Set<string>>, misfit: Misfit): Misfit {
  const place = nameOf({ ...misfit, hash: '' })
  let known = hashes.get(place)
  if (!known && hashes.size >= shapesMax) return { ...misfit, hash: '' }
  if (!known) hashes.set(place, (known = new Set()))
  if (known.has(misfit.hash)) return misfit
  if (known.size >= hashesMax) return { ...misfit, hash: '' }
  known.add(misfit.hash)
  return misfit
}
