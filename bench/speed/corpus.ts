import type { Files } from "../../server/src/files.js";
import { modelOf } from "./model.js";
import { homeworkText, libraryText } from "./write-homework.js";
import { yamlText } from "./write-yaml.js";

const library = "library.homework";

export function pathOf(number: number): string {
  return `course-${number}.homework`;
}

/** The files of the corpus, each written when it is read, so that the corpus itself takes no memory. */
export const corpusFiles: Files = {
  read: (path) => (path === library ? libraryText : homeworkText(modelOf(numberOf(path)))),
  exists: () => true,
  list: () => [library],
};

function numberOf(path: string): number {
  return Number(/\d+/.exec(path)?.[0]);
}

export interface Text {
  path: string;
  homework: string;
  yaml: string;
}

/** The first files of the corpus in both languages. */
export function corpusOf(count: number): Text[] {
  return Array.from({ length: count }, (_, number) => {
    const model = modelOf(number);
    return { path: pathOf(number), homework: homeworkText(model), yaml: yamlText(model) };
  });
}
