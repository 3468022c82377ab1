import { loadContracts } from '../load/load-city.ts'
import type { LoadedApi } from '../load/load-api.ts'
import type { ApiSurvey } from './api-truth.ts'
import { loadCoverage, type Coverage } from './coverage.ts'
import { surveyDocuments } from './survey-documents.ts'
import { surveyFixtures } from './survey-fixtures.ts'
import { surveyRecordings } from './survey-recordings.ts'

export type SurveyRequest = {
  readonly cityDir: string
  /** The owners' documents and recorded answers. */
  readonly evidenceDir: string
  /** Ids of the APIs to look at; none means all. */
  readonly apis: readonly string[]
  /** Today, `yyyy-MM-dd`. */
  readonly date: string
}

/** Hold the contracts of a city against their fixtures and their owners' evidence. */
export async function surveyCity({ cityDir, evidenceDir, apis, date }: SurveyRequest): Promise<readonly ApiSurvey[]> {
  const contracts = loadContracts(cityDir)
  const surveys: ApiSurvey[] = []
  for (const loaded of contracts.apis) {
    if (apis.length > 0 && !apis.includes(loaded.api.id)) continue
    surveys.push(await surveyApi(loaded, loadCoverage(loaded.files, loaded.api.folder), evidenceDir, date))
  }
  return surveys
}

async function surveyApi(
  { api, fixtures }: LoadedApi,
  coverage: Coverage,
  evidenceDir: string,
  date: string,
): Promise<ApiSurvey> {
  const own = surveyFixtures(api, fixtures)
  const { owner, documents, faults } = await surveyDocuments(api, coverage.documents, evidenceDir)
  const answers = surveyRecordings(api, coverage.recordings, evidenceDir)
  return {
    api: api.id,
    truth: {
      date,
      operations: api.operations.length,
      fixtures: own.fixtures,
      owner,
      documents,
      recordings: answers.recordings,
      examples: answers.examples,
      related: answers.related,
      setAside: answers.setAside,
      ...(api.upstream.kind === 'portal' ? {} : { backing: answers.backing }),
    },
    faults: [...faults, ...answers.faults, ...own.faults],
    undeclared: [...answers.undeclared, ...own.undeclared],
    excused: answers.excused,
  }
}
