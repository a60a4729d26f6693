/** What git and GitHub need of a new project. */

export const gitAttributes = `*.homework text eol=lf
homework.yaml text eol=lf
expected/** text eol=lf
`;

/** @param folder the project, as seen from the top of the working tree */
export function hook(folder: string): string {
  return `#!/bin/sh
# Before each commit that touches a protocol, checks the project.
git diff --cached --quiet --diff-filter=ACMR -- '*.homework' && exit 0
if command -v homework >/dev/null; then
  exec homework check ${quoted(folder)}
fi
exec npx --no-install homework check ${quoted(folder)}
`;
}

/** @param folder the project, as seen from the top of the working tree */
export function workflow(folder: string, version: string): string {
  return `name: homework
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npx --yes homework-protocols@${version} check ${quoted(folder)} --format github
`;
}

function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\\\''")}'`;
}
