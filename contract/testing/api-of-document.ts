import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDocument, type ApiModel } from '../src/index.ts'
import { external } from './model-parts.ts'

/** An OpenAPI document as the model of an API, with the plainest facts. */
export async function apiOfDocument(document: unknown, id: string): Promise<ApiModel> {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  try {
    const file = join(folder, `${id}.json`)
    writeFileSync(file, JSON.stringify(document))
    const { findings: _findings, ...contract } = await loadDocument(file, id)
    return {
      ...contract,
      domain: '',
      owner: { name: contract.name, url: 'https://owner.example' },
      upstream: external,
      upstreams: {},
      licence: { id: '', name: '', url: '', attribution: [] },
      lifecycle: { state: 'stable' },
      limits: {},
      folder,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
