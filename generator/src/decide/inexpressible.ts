import { plainApi, type ApiModel, type Finding } from '@openlondon/contract'
import { fitApi } from './fit-api.ts'

/** What of an API the SDK cannot express, each where its operation stands. */
export const inexpressible = (api: ApiModel): readonly Finding[] => fitApi(plainApi(api)).findings

/** The API without that. */
export const expressible = (api: ApiModel): ApiModel => fitApi(plainApi(api)).api
