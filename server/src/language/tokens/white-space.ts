/** White space and what cannot be seen: marks of writing direction, soft hyphens, joiners of no width. */
export const whiteSpace = /[\s\uFEFF\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]+/;
