import { AbstractParserErrorMessageProvider } from "langium";

interface TokenName {
  name: string;
}

const separator = "\u0000";

/**
 * The parser's own messages speak of token types. Ours are written from what it expected, so its "message" carries
 * just that: the names of the token types that could have stood at the place of the error.
 */
export class ExpectedTokens extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected }: { expected: TokenName }): string {
    return expected.name;
  }

  override buildNotAllInputParsedMessage(): string {
    return "";
  }

  override buildNoViableAltMessage({ expectedPathsPerAlt }: { expectedPathsPerAlt: TokenName[][][] }): string {
    return firstNames(expectedPathsPerAlt.flat());
  }

  override buildEarlyExitMessage({ expectedIterationPaths }: { expectedIterationPaths: TokenName[][] }): string {
    return firstNames(expectedIterationPaths);
  }
}

function firstNames(paths: readonly (readonly TokenName[])[]): string {
  return [...new Set(paths.flatMap((path) => (path[0] ? [path[0].name] : [])))].join(separator);
}

/** The token types that an error of the parser says it expected. */
export function expectedIn(message: string): string[] {
  return message === "" ? [] : message.split(separator);
}
