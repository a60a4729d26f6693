import { editorText } from "../../messages/editor.js";
import { editsOf, mendable } from "../code-actions/fix-all.js";
import { fixAllCommand } from "../requests.js";
import { checkAll } from "../shared/check-all.js";
import { freshFindings } from "../shared/fresh-findings.js";
import { Progress } from "../shared/progress.js";
import { mergedEdit, workspaceEdit } from "../shared/workspace-edit.js";
import { type ServerCommand, textIn } from "./server-command.js";

/** Mends all findings of one kind, in all files; answers how many. */
export const fixAll: ServerCommand = {
  name: fixAllCommand,
  async run({ session, argument, progress: params, token }) {
    const code = textIn(argument, "code");
    if (code === undefined) return null;
    const progress = await Progress.begin(
      session,
      session.texts.say(editorText("fixing-all", { code })),
      params,
      token,
    );
    try {
      const files = await checkAll(session, progress);
      if (!files) return null;
      // From here on nothing comes between, so that all edits belong to the texts as they are.
      const mended = session.projects.all().map((project) => ({
        project,
        findings: files
          .filter((file) => file.project === project)
          .flatMap(({ path }) => mendable(freshFindings(project.live, path), code)),
      }));
      const edit = mergedEdit(
        mended.flatMap(({ project, findings }) => workspaceEdit(session, project, { edits: editsOf(findings) }) ?? []),
      );
      if (!edit) return 0;
      const { applied } = await session.connection.workspace.applyEdit(edit);
      return applied ? mended.reduce((sum, { findings }) => sum + findings.length, 0) : 0;
    } finally {
      progress.end();
    }
  },
};
