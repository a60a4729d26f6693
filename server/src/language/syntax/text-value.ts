import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from "langium";
import { normalName } from "../tokens/letters.js";
import { dedent, plainText } from "./dedent.js";

/** Turns the letters of a text or a name into its value: quotes off, blocks dedented, line ends plain. */
export class HomeworkValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    switch (rule.name) {
      case "QUOTED":
        return plainText(input.slice(1, -1));
      case "UNCLOSED_QUOTE":
        return plainText(input.slice(1)).trimEnd();
      case "TEXT_BLOCK":
        return dedent(input).text;
      case "ID":
      case "Name":
        return normalName(input);
      default:
        return super.runConverter(rule, input, cstNode);
    }
  }
}
