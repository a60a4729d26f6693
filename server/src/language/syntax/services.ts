import {
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
import { ExpectedTokens } from "./expected-tokens.js";
import { HomeworkValueConverter } from "./text-value.js";

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
      ParserErrorMessageProvider: () => new ExpectedTokens(),
    },
  });
  sharedServices.ServiceRegistry.register(services);
  const lexer = services.parser.Lexer;
  if (!(lexer instanceof HomeworkLexer)) throw new Error("The parser was given another lexer.");
  return { lexer, parser: services.parser.LangiumParser };
}
