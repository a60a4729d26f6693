const sessions = 16;
const tasks = 20;

/**
 * A course of 16 sessions by 20 tasks, of which every session reviews, tries or plans most.
 * @param minutes of the tenth task in its first session
 */
export function largeCourse(minutes: number): string {
  const homework = Array.from(
    { length: tasks },
    (_, n) => `  homework Task${n} "Task number ${n + 1}, with a title of usual length" {
    kind activity-scheduling
    targets activation
    dose 10 minutes daily
  }`,
  );
  const plans = Array.from({ length: sessions }, (_, s) => {
    const lines = Array.from({ length: tasks }, (_, t) => {
      if (t > s + 5 || t % 7 === s % 7) return [];
      const dose = t === 9 && s === 9 ? ` dose ${minutes} minutes daily` : "";
      return [`    ${s % 3 === t % 3 ? "practice and plan" : "plan"} Task${t}${dose}`];
    });
    return `  session ${s + 1} {\n${lines.flat().join("\n")}\n  }`;
  });
  return `protocol Large "Sixteen sessions by twenty tasks" {
  approach cognitive-behavioral
  load at most 3000 minutes per week
  course ${sessions} sessions weekly
  stage First sessions 1..5 as assessment
  stage Second sessions 6..12 as skill-building
  stage Third sessions 13..16 as ending
${homework.join("\n")}
  every session { review due homework early }
${plans.join("\n")}
}
`;
}
