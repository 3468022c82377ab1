// A request read and checked by the contract, wherever it arrives: at a server, in a browser, in somebody's test.
export { matchOperation, type OperationMatch } from './match-operation.ts'
export { readParameters, readRequest, type ContractRequest, type RawRequest } from './read-request.ts'
export { headerText, type RequestHeaders } from './request-headers.ts'
export { checkRequest, type RequestFault } from './check-request.ts'
export { parseJsonBody } from './json-body.ts'
export { eventStreamType, streamWish, type StreamWish } from './stream-wish.ts'
export { validatorFor } from './validator.ts'
