// Generated from postcodes@4.0.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as its from './answers.ts'

export const getBulkAnswerMock: MockFactory<Wire.BulkAnswer> = /*#__PURE__*/ factory([its.bulkPostcodes])
export const getBulkPointAskedMock: MockFactory<Wire.BulkPointAsked> = /*#__PURE__*/ factory([{longitude:-0.0865,latitude:51.5045}])
export const getBulkPointRowMock: MockFactory<Wire.BulkPointRow> = /*#__PURE__*/ factory([{query:{longitude:-0.0865,latitude:51.5045},result:[]}])
export const getBulkPostcodeRowMock: MockFactory<Wire.BulkPostcodeRow> = /*#__PURE__*/ factory([its.bulkPostcodes,"result",0])
export const getCompletionsAnswerMock: MockFactory<Wire.CompletionsAnswer> = /*#__PURE__*/ factory([its.autocompletePostcode])
export const getFoundPostcodeMock: MockFactory<Wire.FoundPostcode> = /*#__PURE__*/ factory([its.searchPostcodes,"result",0])
export const getFoundPostcodesAnswerMock: MockFactory<Wire.FoundPostcodesAnswer> = /*#__PURE__*/ factory([its.searchPostcodes])
export const getNearestOutcodeMock: MockFactory<Wire.NearestOutcode> = /*#__PURE__*/ factory([its.nearestOutcodes,"result",0])
export const getNearestOutcodesAnswerMock: MockFactory<Wire.NearestOutcodesAnswer> = /*#__PURE__*/ factory([its.nearestOutcodes])
export const getNearestPostcodeMock: MockFactory<Wire.NearestPostcode> = /*#__PURE__*/ factory([its.nearestPostcodes,"result",0])
export const getNearestPostcodesAnswerMock: MockFactory<Wire.NearestPostcodesAnswer> = /*#__PURE__*/ factory([its.nearestPostcodes])
export const getOutcodeMock: MockFactory<Wire.Outcode> = /*#__PURE__*/ factory([its.outcode,"result"], [its.nearestOutcodes,"result",0])
export const getOutcodeAnswerMock: MockFactory<Wire.OutcodeAnswer> = /*#__PURE__*/ factory([its.outcode])
export const getPlaceMock: MockFactory<Wire.Place> = /*#__PURE__*/ factory([its.place,"result"], [its.randomPlace,"result"])
export const getPlaceAnswerMock: MockFactory<Wire.PlaceAnswer> = /*#__PURE__*/ factory([its.place], [its.randomPlace])
export const getPlacesAnswerMock: MockFactory<Wire.PlacesAnswer> = /*#__PURE__*/ factory([its.searchPlaces])
export const getPostcodeMock: MockFactory<Wire.Postcode> = /*#__PURE__*/ factory([its.bulkPostcodes,"result",0,"result"], [its.searchPostcodes,"result",0])
export const getPostcodeAnswerMock: MockFactory<Wire.PostcodeAnswer> = /*#__PURE__*/ factory([its.postcode])
export const getPostcodeCodesMock: MockFactory<Wire.PostcodeCodes> = /*#__PURE__*/ factory([its.nearestPostcodes,"result",0,"codes"], [its.randomPostcode,"result","codes"])
export const getRandomPostcodeAnswerMock: MockFactory<Wire.RandomPostcodeAnswer> = /*#__PURE__*/ factory([its.randomPostcode])
export const getScottishPostcodeMock: MockFactory<Wire.ScottishPostcode> = /*#__PURE__*/ factory([its.scottishPostcode,"result"])
export const getScottishPostcodeAnswerMock: MockFactory<Wire.ScottishPostcodeAnswer> = /*#__PURE__*/ factory([its.scottishPostcode])
export const getTerminatedPostcodeMock: MockFactory<Wire.TerminatedPostcode> = /*#__PURE__*/ factory([its.terminatedPostcode,"result"])
export const getTerminatedPostcodeAnswerMock: MockFactory<Wire.TerminatedPostcodeAnswer> = /*#__PURE__*/ factory([its.terminatedPostcode])
export const getValidAnswerMock: MockFactory<Wire.ValidAnswer> = /*#__PURE__*/ factory([its.validatePostcode])
