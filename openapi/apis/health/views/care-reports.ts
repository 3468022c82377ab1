import { addDays } from '@openlondon/sandbox/view'
import type { CarePlace, CareRatings, CareReport } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { today } from './directory.ts'
import { uuidOf } from './fhir-bundle.ts'

/** The regulator's five questions in its order. */
export const questions = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'] as const

/** The first day of the framework in use since. */
export const newFrameworkBegan = '2024-02-06'

/** Five grades as often as they are met. */
const grades = [
  'Good',
  'Good',
  'Good',
  'Good',
  'Good',
  'Good',
  'Requires improvement',
  'Good',
  'Outstanding',
  'Good',
] as const

/** Reports on a place that are out today, newest first. */
export function reportsOn(ask: CityAsk, place: CarePlace): readonly CareReport[] {
  if (place.from > today(ask)) return []
  const reports = place.reports ?? inspectedByRule(ask, place)
  return reports.filter(({ publishedOn }) => publishedOn <= today(ask)).toReversed()
}

/** A first visit within some years of the registration, and another every few years while it lasts. */
function inspectedByRule(ask: CityAsk, place: CarePlace): readonly CareReport[] {
  const reports: CareReport[] = []
  const rhythm = ask.chance('care inspections', place.id)
  let visitedOn = addDays(place.from, rhythm.whole(200, 900))
  const last = place.until ?? today(ask)
  while (visitedOn <= last) {
    const random = ask.chance('care inspection', place.id, reports.length)
    const publishedOn = addDays(visitedOn, random.whole(25, 70))
    if (place.until === undefined || publishedOn < place.until)
      reports.push({ id: uuidOf(random), visitedOn, publishedOn, ratings: ratingsBy(() => random.pick(grades)) })
    visitedOn = addDays(visitedOn, rhythm.whole(700, 1_500))
  }
  return reports
}

/** Two answers that are not good enough make the whole so; two that stand out make it stand out (the regulator's rule). */
function ratingsBy(pick: () => string): CareRatings {
  const answers = questions.map(pick)
  const count = (grade: string): number => answers.filter((answer) => answer === grade).length
  const overall =
    count('Requires improvement') >= 2
      ? 'Requires improvement'
      : count('Outstanding') >= 2 && count('Requires improvement') === 0
        ? 'Outstanding'
        : 'Good'
  return { overall, questions: answers }
}

/** A report without its layout. */
export function reportText(place: CarePlace, { ratings, visitedOn, publishedOn }: CareReport): string {
  return [
    place.name,
    'Inspection report',
    '',
    `Overall rating for this service: ${ratings.overall}`,
    '',
    ...questions.map((question, number) => `Is the service ${question.toLowerCase()}? ${ratings.questions[number]}`),
    '',
    `We visited on ${visitedOn} and published this report on ${publishedOn}.`,
    '',
  ].join('\n')
}

/** The same as a document of one page. */
export function reportDocument(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => `(${line.replaceAll(/[^\x20-\x7e]/g, ' ').replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj T*`)
  const stream = ['BT /F 11 Tf 60 780 Td 15 TL', ...lines, 'ET'].join('\n')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let document = '%PDF-1.4\n'
  const offsets = objects.map((object, number) => {
    const offset = document.length
    document += `${number + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return `${document}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${document.length}\n%%EOF\n`
}
