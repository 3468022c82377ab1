import type { RuleEntry } from '../parts/house-rule.ts'

/** Rules of the engine itself that we switch on: whether a document keeps the OpenAPI format at all. */
export const engineRules: readonly RuleEntry[] = [
  {
    id: 'struct',
    severity: 'error',
    title: 'The document keeps the OpenAPI format.',
    why: 'A misspelt or misplaced keyword is silently ignored by every tool, so what it was meant to say is lost.',
    fix: 'Compare the place with the OpenAPI 3.1 specification: the message names the keyword and where it may stand.',
    overridable: false,
  },
  {
    id: 'path-parameters-defined',
    severity: 'error',
    title: 'Every name in braces is a declared path parameter, and the other way round.',
    why: 'An undeclared part of the path has no type, no description and no example.',
    fix: 'Declare it under "parameters" with "in: path" and "required: true", spelt exactly as in the path.',
  },
  {
    id: 'no-identical-paths',
    severity: 'error',
    title: 'No two paths are the same but for the names in braces.',
    why: 'Nothing can tell `/stops/{id}` from `/stops/{code}`, so one of the two can never be reached.',
    fix: 'Merge them into one path whose description says what may be given.',
  },
  {
    id: 'operation-parameters-unique',
    severity: 'error',
    title: 'A parameter is declared once.',
    why: 'Of two declarations only one is read, and tools differ in which.',
    fix: 'Remove the one that is wrong.',
  },
  {
    id: 'no-enum-type-mismatch',
    severity: 'error',
    title: 'Listed values are of the declared type.',
    why: 'A value of another type can never validate.',
    fix: 'Correct the type, or quote the value where text is meant.',
  },
  {
    id: 'no-schema-type-mismatch',
    severity: 'error',
    title: 'Keywords fit the declared type.',
    why: '`items` beside `type: object` describes nothing.',
    fix: 'Correct the type, or move the keyword to the schema it belongs to.',
  },
  {
    id: 'no-required-schema-properties-undefined',
    severity: 'error',
    title: 'What is required is also described.',
    why: 'A required property without a schema has no type in the SDK; most often it is a misspelling.',
    fix: 'Add the property under "properties", or correct its name under "required".',
  },
  {
    id: 'operation-tag-defined',
    severity: 'warning',
    title: 'Every tag in use is described at the top of the document.',
    why: 'Tags are the headings of the reference; an undescribed one is an empty heading.',
    fix: 'Add it under "tags" with one sentence.',
  },
  {
    id: 'security-defined',
    severity: 'warning',
    title: 'Every operation says how a caller identifies itself, or that it need not.',
    why: 'Readers must know before the first call whether they need a key.',
    fix: 'Add "security" at the top of the document or at the operation; `security: []` means that anyone may call.',
  },
  {
    id: 'no-duplicated-enum-values',
    severity: 'warning',
    title: 'A listed value is listed once.',
    why: 'It is a slip of the pen, and one of the two was often meant to be something else.',
    fix: 'Remove or correct the second one.',
  },
]
