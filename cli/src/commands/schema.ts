import { nearest } from "../../../server/src/language/tokens/nearest.js";
import type { Command } from "../arguments.js";
import { Failure } from "../failure.js";
import { schemas } from "../schemas.js";

const names = Object.keys(schemas);

export const command: Command = {
  spec: {
    name: "schema",
    operands: "NAME",
    about: "Prints a JSON Schema, for editors and for programs that read what is compiled.",
    options: {},
    more: names.map((name) => `${name.padEnd(9)} ${schemas[name]?.about}`),
  },
  async run({ operands: [name, ...more] }, console) {
    if (name === undefined || more.length > 0) throw new Failure("Name one schema.", `There are ${names.join(", ")}.`);
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!schema) {
      const meant = nearest(name, names);
      throw new Failure(
        `There is no schema ${name}.`,
        `${meant === undefined ? "" : `Did you mean ${meant}? `}There are ${names.join(", ")}.`,
      );
    }
    console.out(`${JSON.stringify((await schema.load()).default, null, 2)}\n`);
    return 0;
  },
};
