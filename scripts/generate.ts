// npm run generate: contracts to SDK sources, and meanwhile what lint says of them.
import { runStep } from './step.ts'
import { generateStep, lintStep } from './steps.ts'
import { endWith, root } from './project.ts'

const done = await Promise.allSettled([runStep(root, lintStep), runStep(root, generateStep)])
for (const one of done) if (one.status === 'rejected') endWith(one.reason)
