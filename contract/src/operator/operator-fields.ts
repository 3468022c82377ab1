import type { Fields, Values } from '../facts/field.ts'
import { mailAddress, webAddress } from '../facts/text-form.ts'
import { day } from '../registry/kind-forms.ts'

const said = (meaning: string, example: string) => ({ kind: 'text', meaning, example }) as const
const onDay = (meaning: string, example: string) => ({ ...said(meaning, example), form: day }) as const
const mail = (meaning: string) => ({ ...said(meaning, 'privacy@riverton.example'), form: mailAddress }) as const
const body = (meaning: string) =>
  ({
    kind: 'group',
    optional: true,
    meaning,
    members: {
      name: { ...said('what it is called', 'The Riverton Data Protection Board'), required: true },
      url: { ...said('where it is reached', 'https://board.riverton.example'), required: true, form: webAddress },
    },
  }) as const
const sentences = (meaning: string, example: string) =>
  ({ kind: 'list', meaning, of: said('a sentence or two', example) }) as const

/** The members of `operator.yaml`: who runs a portal, and what the law asks them to say. All may be left out until it is served. */
export const operatorMembers = {
  name: said('the name of the body that runs the portal, as the law knows it', 'Riverton City Council'),
  address: said('where it can be written to on paper', 'City Hall, 1 River Street, Riverton'),
  dataProtection: {
    kind: 'group',
    meaning: 'what the privacy notice needs',
    members: {
      contact: mail('the mail address for questions about personal data'),
      officer: said(
        'who the data protection officer is, by office and not by name',
        'The council’s data protection officer',
      ),
      registration: said('the number in the register of the authority, where there is one', 'ZA000000'),
      authority: body('the authority that people may complain to: name and url'),
    },
  },
  complaints: {
    kind: 'group',
    meaning: 'how long who complains waits, and where they go next',
    members: {
      contact: mail('the mail address for complaints'),
      acknowledgeDays: {
        kind: 'number',
        meaning: 'within how many days it is said that a complaint has come',
        example: 5,
      },
      answerDays: { kind: 'number', meaning: 'within how many days it is answered', example: 28 },
      appeal: body('who looks at it when the answer does not help: name and url'),
    },
  },
  accessibility: {
    kind: 'group',
    meaning: 'what the accessibility statement needs',
    members: {
      law: said('the law by which it is written', 'the Riverton Accessibility Act 2018'),
      status: {
        kind: 'choice',
        meaning: 'how far the portal meets WCAG 2.2 AA, as its operator has found',
        values: ['full', 'partial', 'none', 'not-assessed'],
        fallback: 'not-assessed',
      },
      gaps: sentences('what does not meet it, and the criterion', 'The map has no text alternative (1.1.1).'),
      burdens: sentences('what would be a burden out of proportion, and why', 'Captions for the archive of 2019.'),
      outside: sentences('what lies outside the law', 'Old documents in PDF.'),
      testedOn: onDay('the day of the last test', "'2026-11-02'"),
      testedBy: said('who tested, and how', 'The council, with axe-core, NVDA and two readers'),
      preparedOn: onDay('the day on which the statement was prepared', "'2026-11-09'"),
      reviewedOn: onDay('the day on which it was looked at last', "'2026-11-09'"),
      enforcement: body('who sees to it that the law is kept: name and url'),
    },
  },
  terms: {
    kind: 'group',
    meaning: 'what the terms need',
    members: {
      law: said('the law that holds', 'the law of Riverton'),
      changedOn: onDay('the day on which the terms were changed last', "'2026-11-09'"),
    },
  },
  security: {
    kind: 'group',
    meaning: 'what /.well-known/security.txt says (RFC 9116)',
    members: {
      contact: mail('the mail address for what somebody finds'),
      expires: onDay(
        'the day from which it is not to be relied on any more, a year from now at the most',
        "'2027-10-01'",
      ),
    },
  },
  algorithms: {
    kind: 'list',
    meaning: "programs of the operator's own that decide or rank something here, beside those of the engine",
    of: {
      kind: 'group',
      meaning: 'a program: name, purpose, method, data, oversight and since',
      members: {
        name: { ...said('what it is called', 'Order of repair reports'), required: true },
        purpose: { ...said('what it is for', 'To show urgent reports first.'), required: true },
        method: { ...said('how it works', 'A fixed table of kinds and hours.'), required: true },
        data: { ...said('what it is given', 'Kind and age of a report; nothing about a person.'), required: true },
        oversight: { ...said('who may overrule it, and how', 'Each officer, in the list itself.'), required: true },
        since: { ...onDay('since when it runs', "'2026-03-01'"), required: true },
      },
    },
  },
} as const satisfies Fields

export type Operator = Values<typeof operatorMembers>
