import {
  AbstractParserErrorMessageProvider,
  CstNodeBuilder,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
} from "langium";
import {
  HomeworkGeneratedSharedModule,
  HomeworkLanguageGeneratedModule,
} from "../../../../grammar/generated/module.js";
import { HomeworkLexer } from "../tokens/lexer.js";
import { HomeworkTokenBuilder } from "../tokens/token-builder.js";
import { HomeworkValueConverter } from "./text-value.js";

/** The messages for authors are written from the grammar, not by the parser. */
class NoMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage(): string {
    return "";
  }
  override buildNotAllInputParsedMessage(): string {
    return "";
  }
  override buildNoViableAltMessage(): string {
    return "";
  }
  override buildEarlyExitMessage(): string {
    return "";
  }
}

/**
 * Leaves comments out of the trees: they are found in the text. Langium looks for the place of each among all nodes before
 * it, even where there is none, which on a file of broken lines takes time in proportion to the square of its length.
 */
class NodesWithoutComments extends CstNodeBuilder {
  override addHiddenNodes(): void {}
}

export interface ParserServices {
  lexer: HomeworkLexer;
  parser: LangiumParser;
}

let shared: ParserServices | undefined;

/** Lexer and parser, made on first use: making them takes longer than reading a file with them. */
export function parserServices(): ParserServices {
  shared ??= createParserServices();
  return shared;
}

function createParserServices(): ParserServices {
  const sharedServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), HomeworkGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared: sharedServices }), HomeworkLanguageGeneratedModule, {
    parser: {
      TokenBuilder: () => new HomeworkTokenBuilder(),
      Lexer: (core: LangiumCoreServices) => new HomeworkLexer(core),
      ValueConverter: () => new HomeworkValueConverter(),
      // Lines that cannot be read are mended before a second reading; guessing inside the parser would get in its way.
      ParserConfig: () => ({ recoveryEnabled: false }),
      ParserErrorMessageProvider: () => new NoMessages(),
    },
  });
  sharedServices.ServiceRegistry.register(services);
  const lexer = services.parser.Lexer;
  if (!(lexer instanceof HomeworkLexer)) throw new Error("The parser was given another lexer.");
  const parser = services.parser.LangiumParser;
  Reflect.set(parser, "nodeBuilder", new NodesWithoutComments());
  return { lexer, parser };
}
