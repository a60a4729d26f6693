import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../server/src/sha256.js";

const byNode = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("the fingerprint of a source", () => {
  it("is the published one for the published texts", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });

  it.each([55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000])("is the same as Node's for %i letters", (length) => {
    expect(sha256("x".repeat(length))).toBe(byNode("x".repeat(length)));
  });

  it("is the same as Node's for any text, whatever its script, lone surrogates too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === byNode(text)),
      { numRuns: 300 },
    );
    for (const text of ["Grüße", "תרגיל בית", "作業", "🙂🙂", "\ud800", "a\udc00b", "\ufeffx"]) {
      expect(sha256(text), text).toBe(byNode(text));
    }
  });
});
