import { LiveProject } from "../../server/src/compile/live/live-project.js";
import type { Surroundings } from "../../server/src/features/completion/asked.js";
import type { Candidate } from "../../server/src/features/completion/candidate.js";
import { choicesAt } from "../../server/src/features/completion/candidates/candidates-at.js";
import { type Lesson, learn, lessonOf, withoutRarities } from "../../server/src/features/completion/ranking/learn.js";
import type { RankingData } from "../../server/src/features/completion/ranking/model.js";
import { filesOf } from "../../server/src/files.js";
import { compareText } from "../../server/src/finding.js";
import { type Sample, samples } from "./corpus.js";
import { type Asked, askedTokens } from "./tokens.js";

/** A project with the files of a sample, which somebody has open. */
export async function projectOf({ files, name, text }: Sample): Promise<LiveProject> {
  const project = await LiveProject.open(filesOf(files));
  for (const _ of project.load());
  project.show(name, text);
  return project;
}

export function surroundingsOf(project: LiveProject): Surroundings {
  return {
    environment: project.world,
    packs: project.rulebook.library,
    files: () => project.index.all(),
    paths: () => project.listFiles(),
    foundRules: new Set(),
  };
}

/** Whether a candidate is the word that stands there, in whatever spelling. */
export function isMeant({ image, id }: Asked): (candidate: Candidate) => boolean {
  return ({ text, aliases }) => {
    const word = text.split(" ")[0];
    return word === image || text === id || aliases?.includes(image) === true;
  };
}

/** What each word of a protocol teaches. */
export async function lessonsOf(sample: Sample): Promise<Lesson[]> {
  const project = await projectOf(sample);
  const bound = project.bound(sample.name);
  if (!bound) return [];
  const around = surroundingsOf(project);
  return askedTokens(bound).flatMap((token) => {
    const choices = choicesAt(bound, token.start, around);
    return (choices && lessonOf(choices, isMeant(token))) ?? [];
  });
}

/** What all protocols of the repository teach, with keys in order. */
export async function learnedFromAll(): Promise<RankingData> {
  const lessons: Lesson[] = [];
  for (const sample of samples()) lessons.push(...(await lessonsOf(sample)));
  return inOrder(withoutRarities(learn(lessons)));
}

function inOrder({ counts, lifts }: RankingData): RankingData {
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
  return {
    counts: sorted(Object.fromEntries(Object.entries(counts).map(([context, seen]) => [context, sorted(seen)]))),
    lifts: sorted(
      Object.fromEntries(
        Object.entries(lifts).map(([feature, [chosen, offered]]) => [
          feature,
          [chosen, Math.round(offered * 1000) / 1000],
        ]),
      ),
    ),
  };
}
