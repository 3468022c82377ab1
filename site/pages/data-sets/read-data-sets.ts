/** Where things stand in what a catalogue answers: JSON Pointers, of a data set below its own place and of a file below its. */
export type Places = {
  readonly list: string
  readonly title: string
  readonly about: string
  readonly by: string
  readonly files: string
  readonly fileName: string
  readonly fileUrl: string
  readonly fileFormat: string
  readonly fileBytes: string
}

export type DataFile = {
  readonly name: string
  readonly format: string
  readonly bytes: number | undefined
  /** Undefined where it is no address that a page may lead to. */
  readonly url: string | undefined
}

export type DataSet = {
  readonly title: string
  readonly about: string
  readonly by: string
  readonly files: readonly DataFile[]
}

/** What a catalogue answered, as far as it is what was expected: it is somebody else's, and text. */
export function readDataSets(answer: unknown, places: Places): readonly DataSet[] {
  return listAt(answer, places.list).flatMap((one) => {
    const title = textAt(one, places.title)
    if (title === '') return []
    return {
      title,
      about: textAt(one, places.about),
      by: textAt(one, places.by),
      files: listAt(one, places.files).map((file) => readFile(file, places)),
    }
  })
}

function readFile(file: unknown, { fileName, fileUrl, fileFormat, fileBytes }: Places): DataFile {
  const url = textAt(file, fileUrl)
  const bytes = at(file, fileBytes)
  return {
    name: textAt(file, fileName) || 'A file',
    format: textAt(file, fileFormat).toUpperCase(),
    bytes: typeof bytes === 'number' && bytes > 0 ? bytes : undefined,
    url: /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined,
  }
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (one, name) =>
        typeof one === 'object' && one !== null && Object.hasOwn(one, name) ? Reflect.get(one, name) : undefined,
      value,
    )
}

function listAt(value: unknown, pointer: string): readonly unknown[] {
  const list = at(value, pointer)
  return Array.isArray(list) ? list : []
}

function textAt(value: unknown, pointer: string): string {
  const text = at(value, pointer)
  return typeof text === 'string' ? text.trim() : ''
}
