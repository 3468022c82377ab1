// run-steps.mjs <file…>: run programs one after the other, and print what each of them printed, as a list of texts.
import { format } from 'node:util'

const { log } = console
const texts = []
for (const file of process.argv.slice(2)) {
  const lines = []
  console.log = (...values) => lines.push(format(...values))
  await import(file)
  texts.push(lines.join('\n'))
}
log(JSON.stringify(texts, null, 2))
