/** Compiled beforehand from the schema of the YAML, as one would who cares for speed. */
declare module "#validate-course" {
  export const validate: (value: unknown) => boolean;
}
