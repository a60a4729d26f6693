// Writes one function for each rule of the grammar. Where a part may be absent or stands among alternatives, what it
// assigned is taken back when it does not fit.

export class RuleWriter {
  constructor(grammar, kinds, firsts) {
    this.grammar = grammar;
    this.kinds = kinds;
    this.firsts = firsts;
    this.setNames = new Map();
    this.rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
    this.types = new Map(grammar.interfaces.map((type) => [type.name, type]));
  }

  rule(rule) {
    this.label = 0;
    if (this.isText(rule)) return this.textRule(rule);
    const action = [...walk(rule.definition)].find((element) => element.$type === "Action");
    const type = action?.inferredType?.name ?? action?.type?.$refText ?? rule.returnType?.$refText ?? rule.name;
    if (this.isChoiceOfRules(rule.definition)) return this.choiceRule(rule);
    return this.nodeRule(rule, type);
  }

  /** A rule that only chooses between others gives what they give. */
  isChoiceOfRules(definition) {
    const parts = definition.$type === "Alternatives" ? definition.elements : [definition];
    return parts.every((part) => part.$type === "RuleCall" && !part.cardinality);
  }

  choiceRule(rule) {
    const parts = rule.definition.$type === "Alternatives" ? rule.definition.elements : [rule.definition];
    const lines = parts.map(
      (part) =>
        `  if (${this.canBegin(part)}) { const node = ${part.rule.$refText}(p); if (node) return node; p.at = at; }`,
    );
    return [
      `function ${rule.name}(p: TokenStream): QuickNode | undefined {`,
      "  const at = p.at;",
      ...lines,
      "  return undefined;",
      "}",
    ].join("\n");
  }

  nodeRule(rule, type) {
    const attributes = this.types.get(type).attributes;
    const variables = attributes.map((attribute) => ({ name: attribute.name, ...shapeOf(attribute) }));
    this.variables = new Map(variables.map((variable) => [variable.name, variable]));
    const body = this.element(rule.definition, "return undefined;", "  ");
    const declare = variables.map((v) =>
      v.list
        ? `  const v_${v.name}: ${v.plain ? "unknown[]" : "QuickNode[]"} = [];`
        : `  let v_${v.name}: ${v.boolean ? "boolean" : "unknown"} = ${v.boolean ? "false" : "undefined"};`,
    );
    const properties = variables.map((v) => `${v.name}: v_${v.name}`).join(", ");
    const adopt = variables
      .filter((v) => !v.boolean && !v.plain)
      .map((v) =>
        v.list ? `  p.adoptAll(node, "${v.name}", v_${v.name});` : `  p.adopt(node, "${v.name}", v_${v.name});`,
      );
    return [
      `function ${rule.name}(p: TokenStream): QuickNode | undefined {`,
      "  const start = p.at;",
      ...declare,
      body,
      `  const node: QuickNode = { $type: "${type}", ${properties === "" ? "" : `${properties}, `}$cstNode: p.cst(start), $container: undefined, $containerProperty: undefined, $containerIndex: undefined };`,
      ...adopt,
      "  return node;",
      "}",
    ].join("\n");
  }

  /** A rule that gives the text of its one token. */
  textRule(rule) {
    return [
      `function ${rule.name}(p: TokenStream): string | undefined {`,
      `  if (!(${this.canBegin(rule.definition)})) return undefined;`,
      "  return wordValue(p);",
      "}",
    ].join("\n");
  }

  isText(rule) {
    return rule.dataType === "string" || (rule.returnType === undefined && rule.dataType !== undefined);
  }

  /** Code that reads an element and goes on, or does `fail` where the element does not fit. */
  element(element, fail, indent) {
    const { cardinality } = element;
    if (cardinality === "?") return this.optional(element, indent);
    if (cardinality === "*") return this.many(element, indent);
    if (cardinality === "+") return `${this.once(element, fail, indent)}\n${this.many(element, indent)}`;
    return this.once(element, fail, indent);
  }

  once(element, fail, indent) {
    switch (element.$type) {
      case "Group":
        return element.elements.map((item) => this.element(item, fail, indent)).join("\n");
      case "Alternatives":
        return this.alternatives(element, fail, indent);
      case "Keyword":
        return `${indent}if (p.kind() !== ${this.kinds.of(element.value)}) ${block(fail)} p.at++;`;
      case "Assignment":
        return this.assignment(element, fail, indent);
      case "RuleCall":
        return `${indent}if (!(${this.canBegin(element)})) ${block(fail)} p.at++;`;
      case "Action":
        return "";
      default:
        throw new Error(`Not foreseen in the grammar: ${element.$type}`);
    }
  }

  optional(element, indent) {
    const name = this.nextLabel("maybe");
    const inner = `${indent}    `;
    const { save, restore } = this.snapshot(element);
    return [
      `${indent}if (${this.canBegin({ ...element, cardinality: undefined })}) {`,
      `${indent}  const ${name}At = p.at;${save(name)} let ${name}Fits = false;`,
      `${indent}  ${name}: {`,
      this.once(element, `break ${name};`, inner),
      `${inner}${name}Fits = true;`,
      `${indent}  }`,
      `${indent}  if (!${name}Fits) { p.at = ${name}At;${restore(name)} }`,
      `${indent}}`,
    ].join("\n");
  }

  many(element, indent) {
    const name = this.nextLabel("each");
    const inner = `${indent}    `;
    const { save, restore } = this.snapshot(element);
    return [
      `${indent}while (${this.canBegin({ ...element, cardinality: undefined })}) {`,
      `${indent}  const ${name}At = p.at;${save(name)} let ${name}Fits = false;`,
      `${indent}  ${name}: {`,
      this.once(element, `break ${name};`, inner),
      `${inner}${name}Fits = true;`,
      `${indent}  }`,
      `${indent}  if (!${name}Fits || p.at === ${name}At) { p.at = ${name}At;${restore(name)} break; }`,
      `${indent}}`,
    ].join("\n");
  }

  alternatives(element, fail, indent) {
    const outer = this.nextLabel("choice");
    const parts = element.elements.map((item) => {
      const name = this.nextLabel("option");
      const { save, restore } = this.snapshot(item);
      return [
        `${indent}  if (${this.canBegin(item)}) {`,
        `${indent}    const ${name}At = p.at;${save(name)}`,
        `${indent}    ${name}: {`,
        this.element(item, `break ${name};`, `${indent}      `),
        `${indent}      break ${outer};`,
        `${indent}    }`,
        `${indent}    p.at = ${name}At;${restore(name)}`,
        `${indent}  }`,
      ].join("\n");
    });
    return [`${indent}${outer}: {`, ...parts, `${indent}  ${fail}`, `${indent}}`].join("\n");
  }

  assignment(element, fail, indent) {
    const { feature, operator, terminal } = element;
    const variable = this.variables.get(feature);
    const set = (value) =>
      operator === "?="
        ? `v_${feature} = true;`
        : variable.list
          ? `v_${feature}.push(${value});`
          : `v_${feature} = ${value};`;
    if (terminal.$type === "RuleCall" && this.rules.get(terminal.rule.$refText).$type === "ParserRule") {
      const name = this.nextLabel("got");
      const rule = terminal.rule.$refText;
      return [
        `${indent}const ${name} = ${this.canBegin(terminal)} ? ${rule}(p) : undefined;`,
        `${indent}if (${name} === undefined) ${block(fail)} ${set(name)}`,
      ].join("\n");
    }
    const value = readerOf(terminal);
    if (terminal.$type !== "Alternatives" && terminal.$type !== "Keyword" && terminal.$type !== "RuleCall")
      throw new Error(`Not foreseen: ${terminal.$type}`);
    return `${indent}if (!(${this.canBegin(terminal)})) ${block(fail)} ${set(value)}${operator === "?=" ? " p.at++;" : ""}`;
  }

  /** A test of the next token. A word that is no first word of its line may also be a name. */
  canBegin(element) {
    const { kinds, empty } = this.firsts.of(element);
    if (empty) return "true";
    const list = [...kinds].sort((a, b) => a - b);
    const name = this.kinds.terminals.ID;
    if (list.length === 1 && list[0] !== name) return `p.kind() === ${list[0]}`;
    if (list.length === 1) return "p.isName()";
    const test = `${this.set(list)}[p.kind()] === 1`;
    return kinds.has(name) ? `(${test} || p.isName())` : test;
  }

  set(list) {
    const key = list.join();
    if (!this.setNames.has(key)) this.setNames.set(key, `set${this.setNames.size}`);
    return this.setNames.get(key);
  }

  sets() {
    const rules = this.grammar.rules.filter((rule) => rule.$type === "ParserRule");
    for (const rule of rules) this.rule(rule);
    const make = `const setOf = (...kinds: number[]): Uint8Array => { const set = new Uint8Array(${this.kinds.count}); for (const kind of kinds) set[kind] = 1; return set; };`;
    return [make, ...[...this.setNames].map(([key, name]) => `const ${name} = setOf(${key});`)];
  }

  /** Keeps what a part may assign, so that it can be taken back. */
  snapshot(element) {
    const names = [
      ...new Set([...walk(element)].filter((item) => item.$type === "Assignment").map((item) => item.feature)),
    ];
    const variables = names.map((name) => this.variables.get(name));
    return {
      save: (label) =>
        variables.map((v) => ` const ${label}_${v.name} = v_${v.name}${v.list ? ".length" : ""};`).join(""),
      restore: (label) => variables.map((v) => ` v_${v.name}${v.list ? ".length" : ""} = ${label}_${v.name};`).join(""),
    };
  }

  nextLabel(word) {
    this.label++;
    return `${word}${this.label}`;
  }
}

function readerOf(terminal) {
  if (terminal.$type === "Keyword") return "wordValue(p)";
  if (terminal.$type === "Alternatives") {
    return terminal.elements.every((item) => item.$type === "Keyword") ? "wordValue(p)" : "textValue(p)";
  }
  switch (terminal.rule.$refText) {
    case "NUMBER":
      return "p.number()";
    case "QUOTED":
    case "TEXT_BLOCK":
      return "textValue(p)";
    default:
      return "wordValue(p)";
  }
}

function shapeOf(attribute) {
  const list = attribute.type.$type === "ArrayType";
  const type = list ? attribute.type.elementType : attribute.type;
  const primitive = type.primitiveType;
  return { list, boolean: !list && primitive === "boolean", plain: primitive !== undefined };
}

function block(fail) {
  return `{ ${fail} }`;
}

export function* walk(element) {
  yield element;
  for (const child of element.elements ?? []) yield* walk(child);
  if (element.terminal) yield* walk(element.terminal);
}
