import { isHttpError } from '../../../src/index.ts'
import { whenTrue } from '../../../src/runtime/answer/result.ts'
import { engine, outcome, type Case } from '../case.ts'

const says = (name: string, script: string, want: object, descriptor = {}): Case => ({
  name,
  run: ({ asks, city }) => outcome(asks(script, descriptor)(city({ retries: 0 }))),
  want: { operation: 'stops.ask', ...want },
})

const refused = (status: number, said: string): object => ({
  name: 'HttpError',
  status,
  message: `stops.ask: ${status} ${said}`.trim(),
})

/** How an error of a case comes out of something that carries it. */
const carried = (name: string, carry: (error: unknown) => unknown): Case => ({
  name: `a guard knows an error that was carried: ${name}`,
  run: async ({ asks, city }) => {
    const error = await asks('problem')(city()).catch(carry)
    if (!isHttpError(error)) return { isKnown: false }
    const { operation, status, body, problem, requestId } = error
    return {
      isKnown: true,
      operation,
      status,
      body,
      code: problem?.code,
      requestId,
      type: error.headers.get('Content-Type'),
    }
  },
  want: {
    isKnown: true,
    operation: 'stops.ask',
    status: 401,
    body: { detail: 'Rotate it.' },
    code: 'key.expired',
    requestId: 'r1',
    type: 'application/problem+json',
  },
})

const posted = async (error: unknown): Promise<unknown> => {
  const { port1, port2 } = new MessageChannel()
  const message = new Promise<unknown>((resolve) => {
    port2.onmessage = ({ data }) => resolve(data)
  })
  port1.postMessage(error)
  try {
    return await message
  } finally {
    port1.close()
    port2.close()
  }
}

/** Errors say what the owner said. */
export const saying: readonly Case[] = [
  says('a member "message"', 'tfl', refused(400, 'The line is not recognised: x')),
  says('a success that is a refusal', 'ckan', refused(200, 'Not found: Package'), { isResult: whenTrue('success') }),
  says('a problem’s detail, before its title', 'problem', {
    ...refused(401, 'Rotate it.'),
    problem: { code: 'key.expired' },
    requestId: 'r1',
  }),
  says('a problem’s title, where that is all', 'titled', {
    ...refused(410, 'The feed has ended'),
    problem: { status: 410 },
  }),
  says('problem+json that is no JSON', 'noProblem', { ...refused(404, 'oops'), problem: undefined, body: 'oops' }),
  says('problem+json that is a text', 'problemText', { status: 404, problem: undefined, body: 'oops' }),
  says('error_description of OAuth', 'oauth', refused(401, 'No such client')),
  says('a member with a capital', 'capital', refused(404, 'No establishment has this id')),
  says('the first of several', 'nested', refused(400, 'radius must be a number')),
  says('a member "error"', 'errorText', refused(404, 'Postcode not found')),
  says('a plain text', 'plain', {
    ...refused(400, 'poly is too large'),
    text: 'poly is too large',
    body: 'poly is too large',
  }),
  says('a page says nothing', 'html', { ...refused(502, ''), text: /Bad gateway/ }),
  says('markup in JSON says nothing', 'htmlInJson', refused(404, '')),
  says('a long text is cut', 'long', { message: /^stops.ask: 404 x{300}$/, text: /^x{5000}$/ }),
  says('no body at all', 'silentRefusal', { ...refused(404, ''), text: '', body: '', requestId: null }),
  says('many headers', 'manyHeaders', refused(404, 'no')),
  says('a status of no class', 'strange', refused(799, 'no')),
  says('a refusal that says nothing new', 'notModified', { name: 'HttpError', status: 304 }),
  carried('as thrown', (error) => error),
  carried('by JSON', (error) => JSON.parse(JSON.stringify(error))),
  // JavaScriptCore clones of an error its message and nothing else.
  ...(engine.isBun ? [] : [carried('by structuredClone', structuredClone), carried('by postMessage', posted)]),
]
