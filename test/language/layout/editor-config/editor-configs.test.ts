import { parseFromFilesSync } from "editorconfig";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../../../server/src/files.js";
import { Glob } from "../../../../server/src/language/layout/editor-config/glob.js";
import { EditorConfigs } from "../../../../server/src/language/layout/index.js";

describe("what an .editorconfig asks for", () => {
  test("reaches the layout", () => {
    const configs = new EditorConfigs(
      filesOf({
        ".editorconfig": `
          # for everyone
          root = true
          [*]
          Indent_Style = space
          indent_size = 4
          end_of_line = CRLF
          insert_final_newline = false
          max_line_length = 100
        `,
      }),
    );
    expect(configs.layoutFor("a/b.homework")).toEqual({
      indentStyle: "space",
      indentSize: 4,
      lineBreak: "\r\n",
      finalNewline: false,
      lineLength: 100,
      rowLength: 100,
    });
  });

  test("holds for the files of its sections, the later before the earlier", () => {
    const text = "[*.homework]\nindent_size = 4\n[trial/**]\nindent_size = 3\n[*.ts]\nindent_size = 8\n";
    const configs = new EditorConfigs(filesOf({ ".editorconfig": text }));
    expect(configs.layoutFor("a.homework")).toEqual({ indentSize: 4 });
    expect(configs.layoutFor("trial/b/a.homework")).toEqual({ indentSize: 3 });
    expect(configs.layoutFor("a.md")).toEqual({});
  });

  test("is overruled by one that is nearer, up to one that is the root", () => {
    const files = {
      ".editorconfig": "[*]\nmax_line_length = 80\nindent_size = 8\n",
      "clinic/.editorconfig": "[*]\nindent_size = 4\n",
      "clinic/trial/.editorconfig": "root = true\n[*]\nend_of_line = lf\n",
    };
    const configs = new EditorConfigs(filesOf(files));
    expect(configs.layoutFor("clinic/a.homework")).toEqual({ indentSize: 4, lineLength: 80, rowLength: 80 });
    expect(configs.layoutFor("clinic/trial/a.homework")).toEqual({ lineBreak: "\n" });
  });

  test("may be set in by tabs, as wide as it says", () => {
    const asked = (text: string) =>
      new EditorConfigs(filesOf({ ".editorconfig": `[*]\n${text}` })).layoutFor("a.homework");
    expect(asked("indent_style = tab")).toEqual({ indentStyle: "tab", indentSize: 4 });
    expect(asked("indent_style = tab\ntab_width = 8")).toEqual({ indentStyle: "tab", indentSize: 8 });
    expect(asked("indent_size = tab\ntab_width = 8")).toEqual({ indentSize: 8 });
  });

  test("may set no limit, and take back what was said above", () => {
    const text = "[*]\nmax_line_length = off\nindent_size = 4\n[a.homework]\nindent_size = unset\n";
    expect(new EditorConfigs(filesOf({ ".editorconfig": text })).layoutFor("a.homework")).toEqual({
      lineLength: Number.POSITIVE_INFINITY,
      rowLength: Number.POSITIVE_INFINITY,
    });
  });

  test.each([
    "indent_size = 0",
    "indent_size = many",
    "indent_size = 99999",
    "max_line_length = -1",
    "end_of_line = vt",
  ])("is passed over where nothing can be made of it: %s", (line) => {
    expect(new EditorConfigs(filesOf({ ".editorconfig": `[*]\n${line}\n` })).layoutFor("a.homework")).toEqual({});
  });
});

describe("patterns", () => {
  const patterns = [
    ["*", "*.homework", "a.homework", "**.homework", "**", "?.homework", "??.homework", "/a.homework", "/*.homework"],
    [
      "b/a.homework",
      "b/*",
      "b/**",
      "b/**.homework",
      "**/b/*",
      "*/a.homework",
      "**/a.homework",
      "/b/c/*",
      "b/*/a.homework",
    ],
    ["[ab].homework", "[!ab].homework", "[a-c].homework", "[!a-c].homework", "[b/c]", "[a", "a]", "[]a].homework"],
    [
      "{a,b}.homework",
      "*.{homework,md}",
      "{a,{b,c}d}.homework",
      "{a}.homework",
      "{a,b",
      "a,b}",
      "{,a}.homework",
      "b{/c,}/a.homework",
    ],
    [
      "{1..12}.homework",
      "s{3..120}.homework",
      "{12..1}.homework",
      "b/**/a.homework",
      "\\*.homework",
      "\\{a,b\\}.homework",
      "a\\.homework",
    ],
  ].flat();
  const paths = [
    [
      "a.homework",
      "b.homework",
      "d.homework",
      "ab.homework",
      "b/a.homework",
      "b/c/a.homework",
      "x/b/a.homework",
      "a.md",
    ],
    [
      "cd.homework",
      "bd.homework",
      "{a}.homework",
      "7.homework",
      "12.homework",
      "13.homework",
      "s12.homework",
      "s121.homework",
    ],
    [".homework", "*.homework", "{a,b}.homework", "b/.homework", "[a", "a]", "].homework", "s03.homework", "b/c"],
  ].flat();

  test.each(patterns)("%s is understood as the reference implementation understands it", (pattern) => {
    const contents = Buffer.from(`[${pattern}]\nmatched = yes\n`);
    const reference = (path: string) =>
      parseFromFilesSync(`/project/${path}`, [{ name: "/project/.editorconfig", contents }], { root: "/project" });
    const expected = paths.filter((path) => reference(path).matched === "yes");
    expect(paths.filter((path) => new Glob(pattern).matches(path))).toEqual(expected);
  });

  test("take no longer for being long", () => {
    expect(new Glob(`${"*a".repeat(200)}b`).matches(`${"a".repeat(2000)}c`)).toBe(false);
    expect(new Glob(`${"{a,a}".repeat(60)}b`).matches("a".repeat(60))).toBe(false);
  });
});
