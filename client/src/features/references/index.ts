import { commands, type ExtensionContext, Location, Position, Range, Uri } from "vscode";
import type { ShowReferencesArguments } from "../../../../server/src/features/requests.js";

/** Shows the places that a line above a declaration counts, such as the sessions that plan a task. */
export function activateReferences(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand("homework.showReferences", (...[uri, position, locations]: ShowReferencesArguments) =>
      commands.executeCommand(
        "editor.action.showReferences",
        Uri.parse(uri),
        new Position(position.line, position.character),
        locations.map(({ uri: where, range: { start, end } }) => {
          const range = new Range(start.line, start.character, end.line, end.character);
          return new Location(Uri.parse(where), range);
        }),
      ),
    ),
  );
}
