import type { City, KnownPlace, OperationModel, ParameterModel } from '@openlondon/contract'
import { cityPlace } from '@openlondon/contract/shown'
import type { LookUp } from './create-look-up.ts'
import type { NameRow } from './names.ts'

/** Where a city says which places people may pick by their names: files beside the pages, and fields that read them. */
export type PlaceLookUps = {
  readonly files: readonly { readonly file: string; readonly text: string }[]
  readonly lookUpFor: (
    parameter: Pick<ParameterModel, 'name' | 'example'>,
    operation: Pick<OperationModel, 'parameters'>,
  ) => LookUp | undefined
}

const pointsFile = '/assets/places/points.json'

/** What north and east are called by owners. */
const north = /^lat(?:itude)?$/i
const east = /^(?:lon|lng|long|longitude)$/i

/** Read once for all the pages of a city. */
export function placeLookUps(city: City): PlaceLookUps {
  const lookUps = kept.get(city) ?? readLookUps(city)
  kept.set(city, lookUps)
  return lookUps
}

const kept = new WeakMap<City, PlaceLookUps>()

function readLookUps(city: City): PlaceLookUps {
  const { ways, known } = cityPlace(city)
  const forms = ways.flatMap(({ form, words }, index) => {
    const fits = (text: unknown): text is string => typeof text === 'string' && new RegExp(form ?? '$^', 'i').test(text)
    const rows = known.flatMap((place) => (fits(place.text) ? [rowOf(place.text, place)] : []))
    return rows.length > 0
      ? [
          {
            file: `/assets/places/way-${index + 1}.json`,
            words: `${capital(words)}, or a place by its name`,
            fits,
            rows,
          },
        ]
      : []
  })
  const points = known.map((place) => rowOf(`${place.lat},${place.lon}`, place))
  const files = [
    ...forms.map(({ file, rows }) => ({ file, text: JSON.stringify(rows) })),
    ...(points.length > 0 ? [{ file: pointsFile, text: JSON.stringify(points) }] : []),
  ]
  return {
    files,
    lookUpFor: ({ name, example }, { parameters }) => {
      const other = north.test(name) ? parameters.find((one) => east.test(one.name))?.name : undefined
      if (other !== undefined && points.length > 0)
        return { file: pointsFile, title: 'Places', words: `A place by its name fills ${other} too`, pair: other }
      const form = forms.find(({ fits }) => fits(example))
      return form && { file: form.file, title: 'Places', words: form.words }
    },
  }
}

const rowOf = (id: string, { name, text, also }: KnownPlace): NameRow => [
  id,
  name,
  ...(text !== undefined && text !== id ? [text] : []),
  ...also,
]

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
