import { expect, it } from "vitest";
import {
  type ListApproachesResult,
  listApproaches,
  type WriteStarterResult,
  writeStarter,
} from "../../../server/src/features/requests.js";
import { check } from "../../../server/src/index.js";
import { Editor, folder } from "../../support/editor.js";

const ownPack = `approach: our-clinic
title: The way of our clinic
called: the way of our clinic
family: experiential
stance: invitational
homeworkStudied: false
about: How we work.
clientTerm: exercise
phases: [start]
starter: |
  protocol Ours "Ours" {
    approach our-clinic
  }
sources: {}
rules: []
`;

const editor = await Editor.start({
  "homework.yaml": "edition: 1\npacks: [our-clinic.approach.yaml]\n",
  "our-clinic.approach.yaml": ownPack,
});

const approachesOf = async (params: object) =>
  (await editor.client.sendRequest<ListApproachesResult>(listApproaches, params)).approaches;
const starterOf = (params: object) => editor.client.sendRequest<WriteStarterResult | null>(writeStarter, params);

const shipped = await approachesOf({});

it("each approach is offered with who leads when homework comes up, and what it is about", () => {
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter(({ overlay, stance, family }) => !overlay && (stance === "" || family === ""))).toEqual([]);
  expect(shipped.filter(({ title, about }) => title === "" || about === "")).toEqual([]);
});

it.each(shipped.map(({ id }) => id))("a first protocol of %s checks clean under a title of one's own", async (id) => {
  const { text = "" } = (await starterOf({ approach: id, title: 'Evenings of "my own", later' })) ?? {};
  expect(text).toContain('protocol EveningsOfMyOwnLater "Evenings of my own, later"');
  expect(check(text)).toEqual([]);
});

it("a title that is a name already gives another name", async () => {
  const [{ id } = { id: "" }] = shipped;
  const { text = "" } = (await starterOf({ approach: id })) ?? {};
  const taken = /^ {2}stage +(\w+)/m.exec(text)?.[1] ?? "";
  const renamed = await starterOf({ approach: id, title: taken });
  expect(renamed?.text).toContain(`protocol ${taken}Protocol "${taken}"`);
  expect(check(renamed?.text ?? "")).toEqual([]);
});

it("the title that it had is given back under the name that it had", async () => {
  const [{ id } = { id: "" }] = shipped;
  const { text = "" } = (await starterOf({ approach: id })) ?? {};
  const name = /^protocol +(\w+)/m.exec(text)?.[1] ?? "";
  const titled = await starterOf({ approach: id, title: name });
  expect(titled?.text).toContain(`protocol ${name} "${name}"`);
});

it("without a title a protocol is called as its approach calls it", async () => {
  const [{ id } = { id: "" }] = shipped;
  expect((await starterOf({ approach: id, title: " " }))?.text).toBe((await starterOf({ approach: id }))?.text);
});

it("a project's own approaches are offered in its folder", async () => {
  await editor.settle();
  expect((await approachesOf({ folder })).map(({ id }) => id)).toEqual([...shipped.map(({ id }) => id), "our-clinic"]);
  expect((await starterOf({ approach: "our-clinic", folder }))?.text).toContain("protocol Ours");
  expect(await starterOf({ approach: "our-clinic" })).toBeNull();
});
