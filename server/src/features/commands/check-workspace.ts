import type { Severity } from "../../finding.js";
import { editorText } from "../../messages/editor.js";
import { type CheckWorkspaceResult, checkWorkspaceCommand } from "../requests.js";
import { checkAll } from "../shared/check-all.js";
import { Progress } from "../shared/progress.js";
import type { ServerCommand } from "./server-command.js";

/** Checks all files of all projects, whatever the settings say of files that no editor shows. */
export const checkWorkspace: ServerCommand = {
  name: checkWorkspaceCommand,
  async run({ session, progress: params, token }): Promise<CheckWorkspaceResult | null> {
    const progress = await Progress.begin(session, session.texts.say(editorText("checking-workspace")), params, token);
    try {
      const files = await checkAll(session, progress);
      if (!files) return null;
      const findings: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
      for (const { live } of session.projects.all()) {
        for (const path of live.told.paths()) for (const { severity } of live.told.at(path)) findings[severity]++;
      }
      return { files: files.length, findings };
    } finally {
      progress.end();
    }
  },
};
