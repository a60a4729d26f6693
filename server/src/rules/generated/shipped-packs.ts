// Generated from approaches/*.approach.yaml by `npm run generate`; edit the packs, not this file.

/** Each shipped pack as JSON text, by its id: only the packs that a protocol needs are parsed. */
export const shippedPackTexts: Readonly<Record<string, string>> = {

};
