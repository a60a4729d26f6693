import { describe, expect, it } from "vitest";
import { handoutChoices, handoutOf } from "../../../server/src/compile/handout/handout-of.js";
import { expectedProtocol } from "../../examples/example.js";
import { corpusProtocol, handoutFrom, handoutOfExample, said, taskIn } from "./handout.js";

describe("the handout of a session", () => {
  it("is called what the client hears, and names neither the protocol nor the problem", () => {
    const sheet = handoutOfExample("erp-ocd", 4);
    expect(sheet).toMatchObject({ title: "Practice", from: "Session 4", language: "en" });
    expect(handoutOfExample("short-term-dynamic", 3).title).toBe("Something to notice, if you like");
    expect(JSON.stringify({ ...sheet, choices: 0 })).not.toMatch(/OCD|response prevention/);
  });

  it("says what to do and why, how long, when, where and with whom", () => {
    const task = taskIn(handoutOfExample("cognitive-therapy-depression", 5), "Catching thoughts");
    expect(said(task, "why")).toEqual(["Inside your head a thought feels simply true. On paper you can look at it."]);
    expect(said(task, "what")[0]).toMatch(/^Catch four moments before we meet again\./);
    expect(said(task, "how-much")).toEqual(["10 minutes 4 times per week"]);
    expect(said(task, "when")).toEqual(["When your mood drops, or that same evening"]);
    expect(said(task, "where")).toEqual(["Anywhere"]);
    expect(said(task, "with")).toEqual(["On your own"]);
    expect(said(task, "needed")).toEqual(["Thought sheet"]);
    expect(said(task, "record")).toEqual([
      "On paper, in a note on your phone or as a voice note",
      "Situation",
      "Thought",
      "Feeling",
      "You keep it. It is seen by your therapist.",
    ]);
  });

  it("says what helps when it is hard, but not what is hard for the therapist", () => {
    const protocol = expectedProtocol("cognitive-therapy-depression");
    const ofTherapist = protocol.homework.flatMap(({ barriers }) =>
      barriers.flatMap((barrier) => (barrier.class === "therapist" ? [barrier.text] : [])),
    );
    const sheet = handoutOfExample("cognitive-therapy-depression", 5);
    expect(said(taskIn(sheet, "Catching thoughts"), "hard")).toContain(
      "I forget. -> You set an alarm now, before you leave, and keep the card where you will see it.",
    );
    expect(ofTherapist.length).toBeGreaterThan(0);
    expect(ofTherapist.filter((text) => JSON.stringify(sheet).includes(text))).toEqual([]);
  });

  it("says when to stop, what to leave out and which steps are meant this time", () => {
    const task = taskIn(handoutOfExample("erp-ocd", 4), "Touching and staying");
    expect(said(task, "steps")).toEqual(["Use the shared keyboard", "Touch the office door handle"]);
    expect(said(task, "how-much")).toEqual(["60 to 90 minutes daily"]);
    expect(said(task, "where")).toEqual(["A second place: The door handle again, at a second place"]);
    expect(said(task, "stop").slice(0, 3)).toEqual([
      "someone is hurt",
      "there is a medical emergency",
      "there is an urge to self-harm",
    ]);
    expect(said(task, "stop").join(" ")).toContain("Strong fear and panic are expected here.");
    expect(said(task, "leave-out")).toEqual([
      "Leave out: gloves, sleeve over the hand, wipes, companion. These go with the first try of each item, and they stay away.",
    ]);
    expect(said(task, "before")).toEqual([
      "Write down first -> What you fear will happen, in your own words, written before you start",
    ]);
    expect(said(task, "choice")[0]).toMatch(/^You can say no to an item or change it\./);
  });

  it("puts what is new first, is short on what goes on, and names what goes on unchanged", () => {
    const sheet = handoutOfExample("erp-ocd", 4);
    expect(sheet.tasks.map(({ title, note }) => [title, note])).toEqual([
      ["Touching and staying", undefined],
      ["Leaving the rituals out", "Goes on as before"],
    ]);
    const subjects = taskIn(sheet, "Leaving the rituals out").sections.map(({ subject }) => subject);
    expect(subjects).toEqual(["what", "how-much", "when", "where", "record"]);
    expect(sheet.goesOn?.content).toEqual([{ type: "list", items: ["The agreed answer"] }]);
  });

  it("says of an offer that it is one", () => {
    const task = taskIn(handoutOfExample("short-term-dynamic", 12), "A letter to your father that stays with you");
    expect(task.note).toBe("An offer: take it up or leave it");
    expect(said(task, "record")).toEqual(["In any form you like.", "You keep it.", "It is not sent to anyone."]);
    expect(said(task, "choice")).toEqual([
      "Take it up, leave it, or bring what came instead. Each of them is as good as the other.",
    ]);
  });

  it("has a table to fill in where no sheet of its own goes along", () => {
    const sheet = handoutOfExample("erp-ocd", 4);
    expect(said(taskIn(sheet, "Leaving the rituals out"), "record")).toContain("Day | Ritual x 7");
    expect(said(taskIn(sheet, "Touching and staying"), "record").join()).not.toContain(" | ");
  });

  it("says where to turn in danger", () => {
    expect(handoutOfExample("short-term-dynamic", 3).help?.content).toEqual([
      { type: "line", text: "The crisis line and the clinic's number" },
      { type: "blank", label: "Number to call" },
    ]);
  });

  it("says so where there is nothing to take home, without the therapist's reason", () => {
    const sheet = handoutOfExample("short-term-dynamic", 1);
    expect(sheet).toMatchObject({ nothing: "There is nothing to take home this time.", tasks: [] });
    expect(JSON.stringify(sheet)).not.toContain("There is no focus yet.");
    expect(sheet).not.toHaveProperty("help");
  });

  it("shows no reading grade, no mechanism, no kind and no rating of readiness", () => {
    const protocol = expectedProtocol("erp-ocd");
    for (const { number } of protocol.sessions) {
      const text = JSON.stringify({ ...handoutOfExample("erp-ocd", number), choices: 0 });
      expect(text).not.toMatch(/\bgrade\b|emotional-processing|exposure-in-vivo|[Rr]eadiness|confidence/);
    }
  });

  it("is of a session or a task that is there, and leads to the session's others", () => {
    const protocol = expectedProtocol("erp-ocd");
    expect(handoutOf({ protocol, session: "session.13" })).toBeUndefined();
    expect(handoutOf({ protocol, task: "homework.Nothing" })).toBeUndefined();
    expect(handoutOf({ protocol })).toBeUndefined();
    const { choices } = handoutOfExample("erp-ocd", 4);
    expect(choices).toMatchObject({ session: "session.4", reader: "client" });
    expect(choices.sessions).toHaveLength(12);
    expect(choices.sessions[0]).toEqual({ key: "session.1", title: "Session 1", tasks: 1 });
  });
});

describe("who reads it", () => {
  const youth = corpusProtocol("youth", "school-fears-9-to-12");

  it("is chosen from those whom the texts address or whom a task is for", () => {
    expect(handoutChoices(youth).readers.map(({ id }) => id)).toEqual(["client", "caregiver"]);
    expect(handoutChoices(expectedProtocol("erp-ocd")).readers.map(({ id }) => id)).toEqual(["client", "partner"]);
  });

  it("a child reads what is written for the child, or else for the client", () => {
    const task = taskIn(handoutFrom(youth, { session: "session.4", reader: "child" }), "A step into the hall");
    expect(said(task, "what")).toEqual([
      "Say the guess. Take the step. Stay until you know if the guess was right. Then say what happened.",
    ]);
    expect(said(task, "record").at(-1)).toBe("You keep it. It is seen by the caregiver and your therapist.");
    expect(said(task, "reminder")[0]).toBe("The card is on the inside of the school bag");
    expect(said(task, "hard")).not.toContain("Mornings are a rush. -> It is talked about the evening before.");
  });

  it("a caregiver reads the part of the caregiver", () => {
    const sheet = handoutFrom(youth, { session: "session.4", reader: "caregiver" });
    const task = taskIn(sheet, "A step into the hall");
    expect(said(task, "part")).toEqual(["You remind, and leave the rest."]);
    expect(said(task, "what")).toEqual([
      "Wish good luck in the morning. In the afternoon ask what the guess was, and listen.",
    ]);
    expect(said(task, "hard")).toEqual(["Mornings are a rush. -> It is talked about the evening before."]);
    expect(said(task, "record")).toEqual([]);
    expect(said(taskIn(sheet, "Two sentences instead of ten"), "what")).toEqual([
      "When the child asks whether lunch will be all right: say your two sentences once, and change the subject.",
    ]);
  });

  it("what is for the caregiver alone is not on the child's sheet", () => {
    const sheet = handoutFrom(youth, { session: "session.4", reader: "child" });
    expect(JSON.stringify(sheet)).not.toContain("two sentences once");
  });

  it("the client is told who else does a task, and reads what it means for the client", () => {
    const task = taskIn(handoutOfExample("erp-ocd", 2), "The agreed answer");
    expect(task.note).toBe("Done by your partner");
    expect(said(task, "what")[0]).toMatch(/^You agreed to this together\./);
    const partner = taskIn(handoutOfExample("erp-ocd", 2, { reader: "partner" }), "The agreed answer");
    expect(partner.note).toBeUndefined();
    expect(said(partner, "what")[0]).toContain("I love you, and I won't answer that one.");
  });
});

describe("the handout in other shapes of protocols", () => {
  it("of a group has its own sessions", () => {
    const protocol = corpusProtocol("dbt", "comprehensive-six-months");
    const sheet = handoutFrom(protocol, { session: "session.SkillsGroup.1" });
    expect(sheet.from).toBe("Skills group, Session 1");
    expect(sheet.tasks.map(({ title }) => title)).toEqual(["One thing at a time", "Three minutes, sitting"]);
  });

  it("of a task that hangs on an event is a sheet by itself, put as it is offered", () => {
    const protocol = corpusProtocol("emotion-focused", "grief-and-unfinished-business");
    const sheet = handoutFrom(protocol, { task: "homework.LetterToHer" });
    expect(sheet.from).toBeUndefined();
    expect(sheet.tasks).toHaveLength(1);
    expect(said(taskIn(sheet, "A letter to her"), "invitation")).toEqual([
      "Would it fit to give this some words of your own, or rather to stand with it?",
    ]);
  });

  it("takes the word of the approach where the protocol has none, and neutral words where neither has", () => {
    const { everyHomework: _, ...bare } = expectedProtocol("cognitive-therapy-depression");
    const protocol = { ...bare, homework: bare.homework.map((task) => ({ ...task, clientHears: [] })) };
    expect(handoutFrom(protocol, { session: "session.1", clientTerm: "action plan" }).title).toBe("Action plan");
    expect(handoutFrom(protocol, { session: "session.1" }).title).toBe("Until we meet again");
    const german = { ...protocol, language: "de" };
    expect(handoutFrom(german, { session: "session.1", clientTerm: "action plan" }).title).toBe(
      "Bis zum nächsten Treffen",
    );
  });

  it("speaks the language of the protocol, doses included, and leaves the author's words", () => {
    const protocol = { ...expectedProtocol("erp-ocd"), language: "de-CH" };
    const task = taskIn(handoutFrom(protocol, { session: "session.4" }), "Touching and staying");
    expect(task.sections.map(({ heading }) => heading)).toContain("Wenn es schwerfällt");
    expect(said(task, "how-much")).toEqual(["60 bis 90 Minuten, täglich"]);
    const first = taskIn(handoutFrom(protocol, { session: "session.1" }), "What sets it off");
    expect(said(first, "how-much")).toEqual(["10 Minuten, täglich, 4 Tage lang"]);
  });
});
