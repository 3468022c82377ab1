import type { RuleEntry } from '../parts/house-rule.ts'

/** What is said of `overrides` in api.yaml themselves: an exception has a reason and an end. */
export const overrideRules: readonly RuleEntry[] = [
  {
    id: 'override-stated',
    severity: 'error',
    title: 'An override names a rule that can be overridden, a reason, and the day it ends.',
    why: 'An exception without a reason cannot be judged by whoever comes next, and one without an end is a rule less.',
    fix: 'Write `{ rule: enum-open, reason: The owner never adds a day of the week., until: 2027-06-30 }`. Findings about the format, about references and about patients cannot be overridden.',
  },
  {
    id: 'override-expired',
    severity: 'error',
    title: 'An override is not past its day.',
    why: 'The day was set to look again. What it silenced is reported again, beside this.',
    fix: 'Look whether the reason still holds. Mend the contract and remove the override, or set a new day.',
  },
  {
    id: 'override-unused',
    severity: 'info',
    title: 'An override has something to override.',
    why: 'It was needed once. Left in place it would hide the next finding of its rule, which nobody has looked at.',
    fix: 'Remove it, or correct `at` if it was meant for something else.',
  },
]
