// Generated from postcodes@3.0.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getBulkAnswerMock: MockFactory<Wire.BulkAnswer> = /*#__PURE__*/ factory([answers.bulkPostcodes])
export const getBulkPointAskedMock: MockFactory<Wire.BulkPointAsked> = /*#__PURE__*/ factory([{longitude:-0.0865,latitude:51.5045}])
export const getBulkPointRowMock: MockFactory<Wire.BulkPointRow> = /*#__PURE__*/ factory([{query:{longitude:-0.0865,latitude:51.5045},result:[]}])
export const getBulkPostcodeRowMock: MockFactory<Wire.BulkPostcodeRow> = /*#__PURE__*/ factory([answers.bulkPostcodes, "result", 0])
export const getCompletionsAnswerMock: MockFactory<Wire.CompletionsAnswer> = /*#__PURE__*/ factory([answers.autocompletePostcode])
export const getFoundPostcodeMock: MockFactory<Wire.FoundPostcode> = /*#__PURE__*/ factory([answers.searchPostcodes, "result", 0])
export const getFoundPostcodesAnswerMock: MockFactory<Wire.FoundPostcodesAnswer> = /*#__PURE__*/ factory([answers.searchPostcodes])
export const getNearestOutcodeMock: MockFactory<Wire.NearestOutcode> = /*#__PURE__*/ factory([answers.nearestOutcodes, "result", 0])
export const getNearestOutcodesAnswerMock: MockFactory<Wire.NearestOutcodesAnswer> = /*#__PURE__*/ factory([answers.nearestOutcodes])
export const getNearestPostcodeMock: MockFactory<Wire.NearestPostcode> = /*#__PURE__*/ factory([answers.nearestPostcodes, "result", 0])
export const getNearestPostcodesAnswerMock: MockFactory<Wire.NearestPostcodesAnswer> = /*#__PURE__*/ factory([answers.nearestPostcodes])
export const getOutcodeMock: MockFactory<Wire.Outcode> = /*#__PURE__*/ factory([answers.outcode, "result"], [answers.nearestOutcodes, "result", 0])
export const getOutcodeAnswerMock: MockFactory<Wire.OutcodeAnswer> = /*#__PURE__*/ factory([answers.outcode])
export const getPlaceMock: MockFactory<Wire.Place> = /*#__PURE__*/ factory([answers.place, "result"], [answers.randomPlace, "result"])
export const getPlaceAnswerMock: MockFactory<Wire.PlaceAnswer> = /*#__PURE__*/ factory([answers.place], [answers.randomPlace])
export const getPlacesAnswerMock: MockFactory<Wire.PlacesAnswer> = /*#__PURE__*/ factory([answers.searchPlaces])
export const getPostcodeMock: MockFactory<Wire.Postcode> = /*#__PURE__*/ factory([answers.bulkPostcodes, "result", 0, "result"], [answers.searchPostcodes, "result", 0])
export const getPostcodeAnswerMock: MockFactory<Wire.PostcodeAnswer> = /*#__PURE__*/ factory([answers.postcode])
export const getPostcodeCodesMock: MockFactory<Wire.PostcodeCodes> = /*#__PURE__*/ factory([answers.nearestPostcodes, "result", 0, "codes"], [answers.randomPostcode, "result", "codes"])
export const getRandomPostcodeAnswerMock: MockFactory<Wire.RandomPostcodeAnswer> = /*#__PURE__*/ factory([answers.randomPostcode])
export const getScottishPostcodeMock: MockFactory<Wire.ScottishPostcode> = /*#__PURE__*/ factory([answers.scottishPostcode, "result"])
export const getScottishPostcodeAnswerMock: MockFactory<Wire.ScottishPostcodeAnswer> = /*#__PURE__*/ factory([answers.scottishPostcode])
export const getTerminatedPostcodeMock: MockFactory<Wire.TerminatedPostcode> = /*#__PURE__*/ factory([answers.terminatedPostcode, "result"])
export const getTerminatedPostcodeAnswerMock: MockFactory<Wire.TerminatedPostcodeAnswer> = /*#__PURE__*/ factory([answers.terminatedPostcode])
export const getValidAnswerMock: MockFactory<Wire.ValidAnswer> = /*#__PURE__*/ factory([answers.validatePostcode])
