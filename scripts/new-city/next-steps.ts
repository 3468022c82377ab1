import { yours } from './template-names.ts'

/** What was written, which lines only the city's people can fill in, and what to type next. */
export function nextSteps(folder: string, files: ReadonlyMap<string, string>): string {
  const marked = [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [value, note] = line.split(' # ')
      return note === yours ? [`  ${folder}/${path}:${index + 1}  ${value?.trim()}`] : []
    }),
  )
  return [
    `Wrote ${files.size} files into ${folder}, with one API to copy from.`,
    '',
    'Yours to say, before anybody else sees it:',
    ...marked,
    '',
    `See it:       CITY_DIR=${folder} npm start`,
    `Add an API:   CITY_DIR=${folder} npm run add -- <api> <its OpenAPI document>`,
  ].join('\n')
}
