import type { Bump, Change, Release } from '../model/change.ts'
import { bumpFor } from '../diff/bump.ts'
import type { Finding } from '../model/finding.ts'
import { recordOf } from '../grammar/record.ts'
import type { OpenApiDocument } from '../model/model.ts'
import type { Candidate } from './candidate.ts'
import type { Replacement } from './replacement.ts'
import { bumpBetween, compareVersions, isVersion, nextVersion } from '../model/version.ts'
import { withVersion } from './with-version.ts'

export type ReleaseRequest = {
  /** The APIs that there are, for who names another. */
  readonly known: readonly string[]
  readonly apiId: string
  /** Absent when the API is unknown: then there is nothing to read. */
  readonly candidate: Candidate | undefined
  readonly previous: Release | undefined
  /** From `diffApis(previous, candidate)`; empty for a first release. */
  readonly changes: readonly Change[]
  readonly declaredBump?: Bump
  /** The owner's own words to the reader. */
  readonly note?: string
  readonly now: Date
}

export type ReleasePlan = {
  readonly kind: 'plan'
  readonly release: Release
  /** What the changes ask for; `release.bump` may be more, when the owner says so. */
  readonly required: Bump | 'initial'
  readonly document: OpenApiDocument
  readonly replacement: Replacement
  readonly findings: readonly Finding[]
}

export type ReleaseRefusal = {
  readonly kind: 'refusal'
  readonly reason:
    | 'unknown-api'
    | 'draft'
    | 'does-not-lint'
    | 'nothing-changed'
    | 'bump-too-small'
    | 'version-too-low'
    | 'version-not-semver'
  /** One plain sentence that says what is wrong and what to do. */
  readonly message: string
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
}

/**
 * Decide whether a contract may be published, and as which version. Pure: reading and comparing come
 * before, writing comes after, so every outcome is a row of a table in the test. The changes decide
 * the least bump; a person may ask for more, never for less.
 */
export function planRelease(request: ReleaseRequest): ReleasePlan | ReleaseRefusal {
  const { known, apiId, candidate, previous, changes, declaredBump } = request
  const findings = candidate?.findings ?? []
  const refuse = (reason: ReleaseRefusal['reason'], message: string): ReleaseRefusal => ({
    kind: 'refusal',
    reason,
    message,
    findings,
    changes,
  })
  if (candidate?.api.lifecycle.state === 'draft')
    return refuse('draft', `"${apiId}" is a draft. Write alpha, beta or stable for it in its api.yaml first.`)
  if (!candidate) {
    return refuse(
      'unknown-api',
      `There is no API "${apiId}". Known are ${known.join(', ')}; a new one is published from a folder with its api.yaml, or begins by: npm run add`,
    )
  }
  const errors = findings.filter((finding) => finding.severity === 'error').length
  if (errors > 0)
    return refuse(
      'does-not-lint',
      `The contract has ${errors} error${errors === 1 ? '' : 's'}. Correct ${errors === 1 ? 'it' : 'them'} and try again.`,
    )
  const written = candidate.api.version
  if (!isVersion(written))
    return refuse('version-not-semver', `The version "${written}" is not three numbers with dots, such as 1.4.0.`)
  if (!previous) return planOf(request, candidate, 'initial', 'initial', written)
  const required = bumpFor(changes)
  if (!required)
    return refuse(
      'nothing-changed',
      `Nothing changed since ${previous.version}, so there is nothing to publish. Examples and fixtures need no release.`,
    )
  const because = changes.find((change) => change.bump === required)?.message ?? ''
  if (declaredBump && weight[declaredBump] < weight[required]) {
    return refuse(
      'bump-too-small',
      `This is a ${required} release, not a ${declaredBump} one: ${because} Publish it as ${required}, or take that change back.`,
    )
  }
  const bump = declaredBump ?? required
  if (written === previous.version)
    return planOf(request, candidate, required, bump, nextVersion(previous.version, bump))
  if (compareVersions(written, previous.version) < 0) {
    return refuse(
      'version-too-low',
      `The contract says ${written}, but ${previous.version} is published already. Leave the version as it was and it is computed.`,
    )
  }
  const step = bumpBetween(previous.version, written) ?? 'patch'
  if (weight[step] < weight[bump]) {
    return refuse(
      'version-too-low',
      `The contract says ${written}, which is a ${step} step from ${previous.version}, but this is a ${bump} release: ${because} The next version is ${nextVersion(previous.version, bump)}.`,
    )
  }
  return planOf(request, candidate, required, step, written)
}

const weight = { patch: 0, minor: 1, major: 2 } as const

function planOf(
  request: ReleaseRequest,
  candidate: Candidate,
  required: ReleasePlan['required'],
  bump: Release['bump'],
  version: string,
): ReleasePlan {
  const { apiId, previous, changes, note, now } = request
  const { api, findings, root } = candidate
  const info = { ...recordOf(api.document['info']), version }
  const written = candidate.replacement?.written ?? {}
  const renumbered =
    api.version === version ? {} : { [root.file]: withVersion(root.text, root.versionOffset, api.version, version) }
  const isInPlace = candidate.replacement === undefined && api.version !== version
  return {
    kind: 'plan',
    required,
    release: {
      apiId,
      version,
      previous: previous?.version ?? null,
      publishedAt: `${now.toISOString().slice(0, 19)}Z`,
      bump,
      ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }),
      changes,
    },
    document: { ...api.document, info },
    replacement: {
      written: { ...written, ...renumbered },
      removed: candidate.replacement?.removed ?? [],
      ...(isInPlace && { readAs: { name: root.file, text: root.text } }),
    },
    findings,
  }
}
