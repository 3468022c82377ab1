// Generated from postcodes@3.0.0. Do not edit: npm run generate

import { factory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getBulkAnswerMock = /*#__PURE__*/ factory<Wire.BulkAnswer>([answers.bulkPostcodes])
export const getBulkPointAskedMock = /*#__PURE__*/ factory<Wire.BulkPointAsked>([{longitude:-0.0865,latitude:51.5045}])
export const getBulkPointRowMock = /*#__PURE__*/ factory<Wire.BulkPointRow>([{query:{longitude:-0.0865,latitude:51.5045},result:[]}])
export const getBulkPostcodeRowMock = /*#__PURE__*/ factory<Wire.BulkPostcodeRow>([answers.bulkPostcodes, "result", 0])
export const getCompletionsAnswerMock = /*#__PURE__*/ factory<Wire.CompletionsAnswer>([answers.autocompletePostcode])
export const getFoundPostcodeMock = /*#__PURE__*/ factory<Wire.FoundPostcode>([answers.searchPostcodes, "result", 0])
export const getFoundPostcodesAnswerMock = /*#__PURE__*/ factory<Wire.FoundPostcodesAnswer>([answers.searchPostcodes])
export const getNearestOutcodeMock = /*#__PURE__*/ factory<Wire.NearestOutcode>([answers.nearestOutcodes, "result", 0])
export const getNearestOutcodesAnswerMock = /*#__PURE__*/ factory<Wire.NearestOutcodesAnswer>([answers.nearestOutcodes])
export const getNearestPostcodeMock = /*#__PURE__*/ factory<Wire.NearestPostcode>([answers.nearestPostcodes, "result", 0])
export const getNearestPostcodesAnswerMock = /*#__PURE__*/ factory<Wire.NearestPostcodesAnswer>([answers.nearestPostcodes])
export const getOutcodeMock = /*#__PURE__*/ factory<Wire.Outcode>([answers.outcode, "result"], [answers.nearestOutcodes, "result", 0])
export const getOutcodeAnswerMock = /*#__PURE__*/ factory<Wire.OutcodeAnswer>([answers.outcode])
export const getPlaceMock = /*#__PURE__*/ factory<Wire.Place>([answers.place, "result"], [answers.randomPlace, "result"])
export const getPlaceAnswerMock = /*#__PURE__*/ factory<Wire.PlaceAnswer>([answers.place], [answers.randomPlace])
export const getPlacesAnswerMock = /*#__PURE__*/ factory<Wire.PlacesAnswer>([answers.searchPlaces])
export const getPostcodeMock = /*#__PURE__*/ factory<Wire.Postcode>([answers.bulkPostcodes, "result", 0, "result"], [answers.searchPostcodes, "result", 0])
export const getPostcodeAnswerMock = /*#__PURE__*/ factory<Wire.PostcodeAnswer>([answers.postcode])
export const getPostcodeCodesMock = /*#__PURE__*/ factory<Wire.PostcodeCodes>([answers.nearestPostcodes, "result", 0, "codes"], [answers.randomPostcode, "result", "codes"])
export const getRandomPostcodeAnswerMock = /*#__PURE__*/ factory<Wire.RandomPostcodeAnswer>([answers.randomPostcode])
export const getScottishPostcodeMock = /*#__PURE__*/ factory<Wire.ScottishPostcode>([answers.scottishPostcode, "result"])
export const getScottishPostcodeAnswerMock = /*#__PURE__*/ factory<Wire.ScottishPostcodeAnswer>([answers.scottishPostcode])
export const getTerminatedPostcodeMock = /*#__PURE__*/ factory<Wire.TerminatedPostcode>([answers.terminatedPostcode, "result"])
export const getTerminatedPostcodeAnswerMock = /*#__PURE__*/ factory<Wire.TerminatedPostcodeAnswer>([answers.terminatedPostcode])
export const getValidAnswerMock = /*#__PURE__*/ factory<Wire.ValidAnswer>([answers.validatePostcode])
