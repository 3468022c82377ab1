import { about } from './tools/about.ts'
import { call } from './tools/call.ts'
import { changes } from './tools/changes.ts'
import { find } from './tools/find.ts'
import { lookup } from './tools/lookup.ts'
import { read } from './tools/read.ts'
import type { Tool } from './tool.ts'

/** Few, because an agent reads all of them before each thing it does. */
export const toolList: readonly Tool[] = [find, read, lookup, call, changes, about] as readonly Tool[] // each is run with what its own shape has read
