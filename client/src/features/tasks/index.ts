import {
  CustomExecution,
  type ExtensionContext,
  l10n,
  Task,
  type TaskDefinition,
  TaskGroup,
  type TaskProvider,
  TaskScope,
  tasks,
} from "vscode";
import type { LanguageServer } from "../language-server/index.js";
import { buildWork } from "./build-work.js";
import { checkWork } from "./check-work.js";
import { TaskTerminal, type TaskWork } from "./task-terminal.js";

const taskType = "homework";

interface HomeworkTask extends TaskDefinition {
  task: "check" | "build";
}

/** Offers checking and building as tasks, which can be bound to keys and run before others. */
export function activateTasks(context: ExtensionContext, server: LanguageServer): void {
  const provider: TaskProvider = {
    provideTasks: () => [makeTask("check", server), makeTask("build", server)],
    resolveTask: ({ definition }) => (isOurs(definition) ? makeTask(definition.task, server, definition) : undefined),
  };
  context.subscriptions.push(tasks.registerTaskProvider(taskType, provider));
}

function isOurs(definition: TaskDefinition): definition is HomeworkTask {
  return definition.type === taskType && (definition.task === "check" || definition.task === "build");
}

function makeTask(kind: HomeworkTask["task"], server: LanguageServer, given?: HomeworkTask): Task {
  const definition: HomeworkTask = given ?? { type: taskType, task: kind };
  const work: TaskWork = kind === "check" ? checkWork(server) : buildWork(server);
  const name = kind === "check" ? l10n.t("check all protocols") : l10n.t("build all protocols");
  const execution = new CustomExecution(async () => new TaskTerminal(work));
  const task = new Task(definition, TaskScope.Workspace, name, "homework", execution, []);
  task.group = kind === "check" ? TaskGroup.Test : TaskGroup.Build;
  return task;
}
