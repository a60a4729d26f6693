// What the tools of an author's assistant ask of the server.

import type { Severity } from "../finding.js";

/** Client to server: what is found in a text that stands in no file, such as a draft that somebody proposes. */
export const checkText = "homework/checkText";
export interface CheckTextParams {
  text: string;
}
export interface CheckTextResult {
  /** In the order of the text; lines and columns from 1. */
  findings: { line: number; column: number; severity: Severity; code: string; message: string; help?: string }[];
}

/** Client to server: the terms of a vocabulary of the standard library, such as the kinds of homework. */
export const listTerms = "homework/listTerms";
export interface ListTermsParams {
  /** `kind`, `mechanism`, `technique`, …; an unknown word gives no terms. */
  vocabulary: string;
}
export interface ListTermsResult {
  vocabularies: string[];
  terms: { id: string; title?: string; is?: string; doc?: string }[];
}
