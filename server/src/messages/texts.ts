import type { Finding, Phrase, RelatedPlace, Said } from "../finding.js";
import { german } from "./de/index.js";
import { inEnglish, inWords, type SpokenIn, sentence, type Wordings } from "./said.js";
import type { Saying } from "./translation.js";

/** A language beside English: its words for each message and phrase of the catalogue. */
export interface Language {
  sayings: Readonly<Record<string, Saying>>;
  wordings: Wordings;
  and: string;
  or: string;
}

/** How what the server says is put into the words of one language. */
export interface Texts {
  say(said: Said): string;
  /** A finding with its places and fixes. What a rule says stays in the words of its pack. */
  finding(finding: Finding): Finding;
}

const english: Texts = { say: (said) => inWords(said, inEnglish), finding: (finding) => finding };

/** @param locale the language tag of what an editor shows, such as `de-AT`; what is none of ours is answered in English */
export function textsFor(locale: string | undefined): Texts {
  return locale !== undefined && /^de(?![a-z])/i.test(locale) ? textsIn(german) : english;
}

export function textsIn(language: Language): Texts {
  const { sayings, wordings, and, or } = language;
  const spoken: SpokenIn = {
    wordingOf: ({ code, wording }: Phrase) => wordings[code] ?? sayings[code]?.says ?? wording,
    and,
    or,
  };
  const say = (said: Said) => inWords(said, spoken);
  const related = (place: RelatedPlace) => (place.said ? { ...place, message: say(place.said) } : place);
  return {
    say,
    finding(finding) {
      const { values = {} } = finding;
      const saying = finding.values && sayings[finding.code];
      return {
        ...finding,
        ...(saying && { message: sentence(saying.says, values, spoken) }),
        ...(saying?.why !== undefined && { why: sentence(saying.why, values, spoken) }),
        ...(saying?.help !== undefined && { help: sentence(saying.help, values, spoken) }),
        ...(finding.related && { related: finding.related.map(related) }),
        ...(finding.fixes && {
          fixes: finding.fixes.map((fix) => (fix.said ? { ...fix, title: say(fix.said) } : fix)),
        }),
      };
    },
  };
}
