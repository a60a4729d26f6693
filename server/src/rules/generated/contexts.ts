// Generated from schemas/facts.schema.json by scripts/generate/29-contexts.mjs. Do not edit.

/** The list of the protocol's facts that a rule goes through for `each: …`. */
export const listOfContext: readonly (readonly [string, string])[] = [["strand","strands"],["stage","stages"],["aim","aims"],["event","events"],["hierarchy","hierarchies"],["homework","homework"],["plan","plans"],["session","sessions"],["use","uses"],["measured","measured"],["watch","watches"],["precaution","precautions"],["response","responses"],["contingency","contingencies"],["text","texts"]];
