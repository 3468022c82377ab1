import type { RuleEntry } from '../parts/house-rule.ts'

/** What the loader itself reports: it mends what it can and says so. */
export const loaderRules: readonly RuleEntry[] = [
  {
    id: 'contract-readable',
    severity: 'error',
    title: 'The files can be read at all.',
    why: 'A missing file or a syntax error leaves nothing to look at.',
    fix: 'Open the file at the line the message names; most often an indent, a quote or a path is wrong.',
  },
  {
    id: 'reference-resolves',
    severity: 'error',
    title: 'Every $ref leads to something inside the city folder.',
    why: 'A contract must mean the same tomorrow; what lies on the network or outside the folder can change or vanish.',
    fix: 'Correct the file name or the part after "#", or copy what it names into the folder and refer to the copy.',
  },
  {
    id: 'keyword-well-formed',
    severity: 'error',
    title: 'A keyword holds what it may hold.',
    why: '`required: true` on a member, `type: any` or `enum: []` say nothing to a reader and something else to each tool; what is malformed is left out.',
    fix: 'Write what the message asks for, or nothing.',
  },
  {
    id: 'schema-contains-itself',
    severity: 'error',
    title: 'No schema is a part of itself by `allOf`, `anyOf` or `oneOf`.',
    why: 'What is said of it would have to be said first; no value can be checked against it. Members and items may be recursive.',
    fix: 'Move what the two have in common into a third schema.',
  },
  {
    id: 'component-name-unique',
    severity: 'warning',
    title: 'Schema names are unique within an API.',
    why: 'The name becomes the name of a type in the SDK; two of one name cannot both have it.',
    fix: 'Give one of them a more telling name.',
  },
  {
    id: 'path-without-wildcard',
    severity: 'warning',
    title: 'Paths have no wildcard.',
    why: 'A path such as `/things/*` names no operation that could be described, called or counted; it is left out.',
    fix: 'Write one path for each operation, or remove it.',
  },
  {
    id: 'path-parameter-declared',
    severity: 'error',
    title: 'Path parameters are declared as the path spells them.',
    why: 'Declared in the query, in other capitals or not at all, they cannot be filled in; the loader mends this and says so.',
    fix: 'Declare each name in braces once, with "in: path", "required: true" and the same capitals.',
  },
  {
    id: 'path-stated-once',
    severity: 'error',
    title: 'A path is stated once, without a query.',
    why: 'What stands behind `?` is no part of a path, so `/things?kind=a` and `/things?kind=b` are one; the second is left out.',
    fix: 'Write one path, and declare what stands behind `?` as query parameters.',
  },
  {
    id: 'fixture-belongs',
    severity: 'error',
    title: 'Every fixture belongs to an operation and to one of its declared answers.',
    why: 'A stray fixture is shown nowhere and proves nothing.',
    fix: 'Name the file after the operation, and declare the status and the body it has.',
  },
  {
    id: 'upstream-known',
    severity: 'error',
    title: 'An operation lives at a host that api.yaml names.',
    why: 'The gateway calls only hosts the owner has listed; an unknown name leads nowhere.',
    fix: 'Add the host under `upstreams` in api.yaml, or correct `x-upstream`.',
  },
]
