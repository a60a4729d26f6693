import {
  AbstractParserErrorMessageProvider,
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
  return { lexer, parser: services.parser.LangiumParser };
}
