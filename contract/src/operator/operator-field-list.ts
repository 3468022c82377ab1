import { entriesOfFile } from '../facts/field-list.ts'
import { operatorMembers } from './operator-fields.ts'

/** The reference of `operator.yaml`. */
export const operatorFields = entriesOfFile(operatorMembers)
