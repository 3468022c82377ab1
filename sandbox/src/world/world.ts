import { cellsOf, type Cells, type Near } from './cells.ts'
import { boxOf, isInBox, isInside } from './geometry.ts'
import { nameMatch, plainName } from './plain-name.ts'
import type { Box, Outline, Point, Thing } from './thing.ts'

/**
 * The city as every API sees it. Kinds are made when they are first asked for, in the order in which their makers gave
 * their things, and never change.
 */
export type World<Kinds> = {
  readonly all: <Kind extends keyof Kinds>(kind: Kind) => readonly Kinds[Kind][]
  readonly get: <Kind extends keyof Kinds>(kind: Kind, id: string) => Kinds[Kind] | undefined
  /** Those whose relation of that name is, or has among it, this id: `of('station', 'lines', 'victoria')`. */
  readonly of: <Kind extends keyof Kinds>(
    kind: Kind,
    relation: keyof Kinds[Kind] & string,
    id: string,
  ) => readonly Kinds[Kind][]
  /** Within so many metres, nearest first, with the distance. */
  readonly near: <Kind extends keyof Kinds>(kind: Kind, point: Point, metres: number) => readonly Near<Kinds[Kind]>[]
  /** The one that is nearest, however far it is. */
  readonly nearest: <Kind extends keyof Kinds>(kind: Kind, point: Point) => Kinds[Kind] | undefined
  readonly inBox: <Kind extends keyof Kinds>(kind: Kind, box: Box) => readonly Kinds[Kind][]
  readonly inside: <Kind extends keyof Kinds>(kind: Kind, outline: Outline) => readonly Kinds[Kind][]
  /** The one whose outline holds the point. */
  readonly areaAt: <Kind extends keyof Kinds>(kind: Kind, point: Point) => Kinds[Kind] | undefined
  /** By what people type: the same name first, then those that begin with it, then those of which a word does. */
  readonly named: <Kind extends keyof Kinds>(kind: Kind, text: string) => readonly Kinds[Kind][]
}

/** How the things of each kind are made; a maker may ask the world for other kinds, and for none that asks back. */
export type Makers<Kinds> = {
  readonly [Kind in keyof Kinds]: (world: World<Kinds>) => readonly Kinds[Kind][]
}

export function createWorld<Kinds extends { readonly [Kind in keyof Kinds]: Thing }>(
  makers: Makers<Kinds>,
): World<Kinds> {
  const indexes = new Map<keyof Kinds, unknown>()
  const indexOf = <Kind extends keyof Kinds>(kind: Kind): Index<Kinds[Kind]> => {
    // Each kind's index holds that kind's things, which a map of all kinds cannot say.
    let index = indexes.get(kind) as Index<Kinds[Kind]> | undefined
    if (!index) {
      const maker = makers[kind]
      if (!maker) throw new Error(`The world has no kind "${String(kind)}". It has ${Object.keys(makers).join(', ')}.`)
      indexes.set(kind, (index = createIndex(String(kind), maker(world))))
    }
    return index
  }
  const world: World<Kinds> = {
    all: (kind) => indexOf(kind).things,
    get: (kind, id) => indexOf(kind).byId.get(id),
    of: (kind, relation, id) => indexOf(kind).related(relation).get(id) ?? [],
    near: (kind, point, metres) => indexOf(kind).cells().near(point, metres),
    nearest: (kind, point) => nearest(indexOf(kind).cells(), point),
    inBox: (kind, box) => indexOf(kind).cells().inBox(box),
    inside: (kind, outline) =>
      indexOf(kind)
        .cells()
        .inBox(boxOf(outline))
        .filter(({ point }) => point !== undefined && isInside(point, outline)),
    areaAt: (kind, point) => areaAt(indexOf(kind), point),
    named: (kind, text) => indexOf(kind).named(text),
  }
  return world
}

type Index<One> = {
  readonly things: readonly One[]
  readonly byId: ReadonlyMap<string, One>
  readonly related: (relation: keyof One & string) => ReadonlyMap<string, readonly One[]>
  readonly cells: () => Cells<One>
  readonly boxes: () => readonly (readonly [Box, One])[]
  readonly named: (text: string) => readonly One[]
}

function createIndex<One extends Thing>(kind: string, things: readonly One[]): Index<One> {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  if (byId.size < things.length) throw new Error(`Two things of the kind "${kind}" have the same id.`)
  const relations = new Map<string, ReadonlyMap<string, readonly One[]>>()
  let cells: Cells<One> | undefined
  let boxes: readonly (readonly [Box, One])[] | undefined
  let names: readonly (readonly [string, One])[] | undefined
  return {
    things,
    byId,
    related: (relation) => {
      let related = relations.get(relation)
      if (!related) relations.set(relation, (related = relatedBy(things, relation)))
      return related
    },
    cells: () => (cells ??= cellsOf(things)),
    boxes: () => (boxes ??= things.flatMap((thing) => (thing.outline ? [[boxOf(thing.outline), thing] as const] : []))),
    named: (text) => {
      const typed = plainName(text)
      names ??= things.map((thing) => [plainName(thing.name), thing] as const)
      return names
        .map(([name, thing]) => [nameMatch(name, typed), thing] as const)
        .filter(([match]) => match > 0)
        .toSorted(([one], [other]) => other - one)
        .map(([, thing]) => thing)
    },
  }
}

function relatedBy<One>(things: readonly One[], relation: keyof One & string): ReadonlyMap<string, readonly One[]> {
  const related = new Map<string, One[]>()
  for (const thing of things) {
    const value: unknown = thing[relation]
    for (const id of new Set(Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)])) {
      const known = related.get(id)
      if (known) known.push(thing)
      else related.set(id, [thing])
    }
  }
  return related
}

/** Wider and wider circles; half the earth's girth is the widest. */
function nearest<One>(cells: Cells<One>, point: Point): One | undefined {
  for (let metres = 1_000; metres < 20_100_000; metres *= 4) {
    const [first] = cells.near(point, metres)
    if (first) return first.thing
  }
  return undefined
}

function areaAt<One extends Thing>({ boxes }: Index<One>, point: Point): One | undefined {
  return boxes().find(([box, { outline }]) => isInBox(point, box) && outline && isInside(point, outline))?.[1]
}
