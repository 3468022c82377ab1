import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { agreeOnIds, answeredIds, type AnsweredId, type IdAgreement } from '../evidence/answered-ids.ts'
import { readRecordingsIn } from '../evidence/recordings-folder.ts'
import { loadContracts } from '../load/load-city.ts'
import { loadCoverage } from './coverage.ts'

/** Hold a city's registry of ids against the ids in its owners' recorded answers, brand by brand. */
export function surveyIds(cityDir: string, evidenceDir: string): readonly IdAgreement[] {
  const { apis, kinds } = loadContracts(cityDir)
  const answered = apis.flatMap(({ api, files }) =>
    loadCoverage(files, api.folder)
      .recordings.flatMap((entry) => (entry.kind === 'recorded' ? [join(evidenceDir, entry.folder)] : []))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => answeredIds(api, readRecordingsIn(folder))),
  )
  return agreeOnIds(kinds, answered)
}

const shown = 8

/** A line for each brand, and below it what a person should look at. */
export function formatIds(agreements: readonly IdAgreement[]): string {
  return agreements
    .flatMap(({ brand, known, retired, unlisted, missing }) => [
      `${brand}: ${known} known, ${unlisted.length} not listed, ${retired.length} retired, ${missing.length} missing`,
      ...listed('retired, and answered all the same', retired),
      ...listed('missing, although the registry says that it has all', missing),
    ])
    .join('\n')
}

function listed(words: string, ids: readonly AnsweredId[]): readonly string[] {
  if (ids.length === 0) return []
  const names = ids.slice(0, shown).map(({ id, recording }) => `${id} (${recording})`)
  return [`  ${words}: ${names.join(', ')}${ids.length > shown ? ` and ${ids.length - shown} more` : ''}`]
}
