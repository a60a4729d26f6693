// How often completion offers what stands in a text, on protocols that are left out of what ranks: the texts of the
// repository are parted in five, and what is learned from four parts is tried on the fifth.
//
// Each token that is a keyword, a unit, a term, a reference or a rule is taken out, with the rest of its line or without,
// and asked for with nothing typed and with its first two letters.

import { parseArgs } from "node:util";
import { choicesAt } from "../../server/src/features/completion/candidates/candidates-at.js";
import { learn, withoutRarities } from "../../server/src/features/completion/ranking/learn.js";
import { Model } from "../../server/src/features/completion/ranking/model.js";
import { rank } from "../../server/src/features/completion/ranking/rank.js";
import { goalsMissed, note, show } from "../speed/figures.js";
import { samples } from "./corpus.js";
import { isMeant, lessonsOf, projectOf, surroundingsOf } from "./lessons.js";
import { measureTime } from "./time.js";
import { askedTokens, tokenClasses } from "./tokens.js";

const { values } = parseArgs({ options: { every: { type: "string", default: "7" } } });
const every = Number(values.every);
const parts = 5;

interface Count {
  asked: number;
  first: number;
  there: number;
}

const ways = ["nothing typed, the line goes on", "nothing typed, the line ends", "two letters typed"] as const;
const counts = new Map<string, Count>();

const all = samples();
const lessons = [];
for (const sample of all) lessons.push(await lessonsOf(sample));
for (let part = 0; part < parts; part++) {
  const others = lessons.flatMap((list, number) => (number % parts === part ? [] : list));
  const model = new Model(withoutRarities(learn(others)));
  for (const [number, sample] of all.entries()) if (number % parts === part) await tryOn(sample, model);
}
report();
await measureTime(new Model(withoutRarities(learn(lessons.flat()))));
process.exitCode = goalsMissed() > 0 ? 1 : 0;

async function tryOn(sample: (typeof all)[number], model: Model): Promise<void> {
  const project = await projectOf(sample);
  const bound = project.bound(sample.name);
  if (!bound) return;
  const around = surroundingsOf(project);
  for (const [number, token] of askedTokens(bound).entries()) {
    if (number % every !== 0) continue;
    const { text } = sample;
    const typed = token.image.slice(0, 2);
    const texts = [
      { text: text.slice(0, token.start) + text.slice(token.end), typed: "" },
      { text: text.slice(0, token.start) + text.slice(token.restEnd), typed: "" },
      { text: text.slice(0, token.start) + typed + text.slice(token.end), typed },
    ];
    for (const [way, variant] of texts.entries()) {
      project.show(sample.name, variant.text);
      const now = project.bound(sample.name);
      const offset = token.start + variant.typed.length;
      const choices = now && choicesAt(now, offset, around);
      const ranked = choices ? rank(choices, model, variant.typed) : [];
      const at = ranked.findIndex(({ candidate }) => isMeant(token)(candidate));
      for (const key of [`${way}`, `${way} ${token.class}`]) {
        const count = counts.get(key) ?? { asked: 0, first: 0, there: 0 };
        count.asked++;
        if (at >= 0) count.there++;
        if (at >= 0 && at < 5) count.first++;
        counts.set(key, count);
      }
    }
  }
}

function report(): void {
  for (const [way, name] of ways.entries()) {
    const whole = counts.get(`${way}`) ?? { asked: 1, first: 0, there: 0 };
    show(`${name}: among the first five`, whole.first / whole.asked, { least: way === 2 ? 0.97 : 0.75 });
    if (way !== 2) show(`${name}: among all answers`, whole.there / whole.asked, { least: 1 });
    for (const one of tokenClasses) {
      const count = counts.get(`${way} ${one}`);
      if (!count) continue;
      const percent = (part: number) => `${((100 * part) / count.asked).toFixed(1)} %`;
      note(
        `${one.padEnd(10)} ${String(count.asked).padStart(6)} asked, first five ${percent(count.first)}, offered ${percent(count.there)}`,
      );
    }
  }
}
