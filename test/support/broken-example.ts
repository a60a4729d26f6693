import { textOf } from "../house/project.js";

/** A whole protocol of the examples, and the library beside it. */
export const example = {
  text: textOf("protocol-examples/cognitive-therapy-depression/cognitive-therapy-for-depression.homework"),
  library: textOf("protocol-examples/cognitive-therapy-depression/library.homework"),
};

/** The example with a line near its head that nobody can read, and a quote that is not closed. */
export const brokenExample = example.text.replace(
  /\n {2}status {4}active\n/,
  '\n  status ) active (\n  authors "Nobody closed this\n',
);
