import { modelOf, type ProtocolModel } from "../speed/model.js";
import { homeworkText } from "../speed/write-homework.js";

/** One course of so many lines: the tasks of several courses, one after another. */
export function longCourse(lines: number): ProtocolModel {
  let blocks = 1;
  let course = modelOf(0, 16);
  while (homeworkText(course).split("\n").length < lines) course = courseOf(++blocks);
  return course;
}

const sessionsOfBlock = 6;

function courseOf(blocks: number): ProtocolModel {
  const course = modelOf(0, blocks * sessionsOfBlock + 12);
  for (let number = 1; number < blocks; number++) {
    const { homework, sessions } = modelOf(number, 16);
    for (const [name, task] of Object.entries(homework)) course.homework[name] = task;
    for (const [at, session] of Object.entries(sessions)) {
      course.sessions[Number(at) + number * sessionsOfBlock] = session;
    }
  }
  return course;
}
