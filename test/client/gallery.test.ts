import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "../house/project.js";
import { picturesOfGallery } from "./gallery.js";

const folder = join(root, "test", "vscode", "screenshots");

describe("the page of the extension in a gallery", () => {
  it("shows every picture that is kept, and no other", () => {
    expect(picturesOfGallery().sort()).toEqual(readdirSync(folder).sort());
  });

  it("says of each in words what is to be seen", () => {
    const words = [...textOf("client/README.md").matchAll(/!\[([^\]]*)\]/g)].map(([, about = ""]) => about);
    expect(words.filter((about) => about.split(" ").length < 8)).toEqual([]);
  });

  it("has pictures that are quickly there", () => {
    const large = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 100_000);
    expect(large).toEqual([]);
  });

  it("says what becomes of an author's data", () => {
    const page = textOf("client/README.md").replace(/\s+/g, " ");
    expect(page).toContain("It works without a network. It sends nothing to anyone: there is no telemetry");
  });
});
