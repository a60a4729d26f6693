/**
 * One protocol of the corpus, as data: what an author would write in YAML, and what we write out in our own language.
 * Every file differs in its names, texts and numbers, so that nothing is measured twice.
 */
export interface TaskModel {
  title: string;
  kind: string;
  targets: string[];
  serves: string;
  rationale: string;
  instructions: string;
  dose: string;
  when: { term: string; note: string };
  difficulty: number;
  record?: Record<string, string>;
}

export interface SessionModel {
  during: { technique: string; note: string }[];
  practice?: string[];
  plan?: string[];
  keep?: string[];
}

export interface ProtocolModel {
  import: { names: string[]; from: string }[];
  name: string;
  title: string;
  version: string;
  status: string;
  approach: string;
  format: string;
  delivery: string;
  evidence: { therapy: string; homework: string; because: string };
  population: {
    title: string;
    ages: string;
    problem: string;
    code: string;
    severity: string;
    exclude: string[];
    reading: string;
  };
  course: { sessions: number; minutes: number; rhythm: { sessions: string; often: string }[] };
  stages: Record<string, { sessions: string; as: string; title: string }>;
  aims: Record<string, { kind: string; text: string; of?: string }>;
  every: {
    origin: string;
    agree: string[];
    readiness: { rating: string; atLeast: number; else: string };
    summary: string;
    success: string;
    notDone: string[];
    completion: string;
    where: string;
    with: string;
    barriers: { side: string; text: string; then: string }[];
  };
  homework: Record<string, TaskModel>;
  everyRecord: { heldBy: string; seenBy: string; kept: string; others: string };
  everySession: {
    order: string[];
    review: { position: string; about: string[] };
    administer: { measure: string; by: string; for: string[] };
  };
  sessions: Record<number, SessionModel>;
  observed: { sessions: number[]; measure: string; by: string; on: string; for: string };
  tailoring: Record<string, string>;
  consent: { covering: string[]; confidentiality: string };
  safety: {
    riskPlan: { by: string; assess: string; contact: string; outOfHours: string };
    watches: { when: string; then: string[] }[];
    ordinaryRisk: string;
    caution: { state: string; text: string };
    harms: string;
    penalty: string;
  };
  supervision: {
    weeks: number;
    competency: { name: string; text: string; measure: string; atLeast: number };
    discuss: string[];
    training: string;
  };
}

const moods = ["low", "flat", "heavy", "grey", "empty", "tired", "dull", "numb"];
const places = ["kitchen", "garden", "stairs", "market", "library", "river", "bus stop", "workshop"];
const people = ["a neighbour", "an old friend", "a sister", "a colleague", "a cousin", "a former teacher"];

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

/** The `number`-th protocol of the corpus, as long as most courses are, or longer. */
export function modelOf(number: number, sessions = 10): ProtocolModel {
  const mood = pick(moods, number);
  const place = pick(places, number * 3 + 1);
  const person = pick(people, number * 5 + 2);
  const grow = 10 + (number % 4) * 5;
  const name = `Course${number}`;
  const watch = `Watching${number}`;
  const plan = `Doing${number}`;
  const catching = `Catching${number}`;
  const weigh = `Weighing${number}`;
  return {
    import: [
      { names: ["Phq9", "CtsR"], from: "homework:measures" },
      { names: ["SharedLeaflet", "Withdrawal"], from: "./library.homework" },
    ],
    name,
    title: `Out of the ${mood} weeks, course ${number}`,
    version: `1.${number % 10}.${number % 7}`,
    status: "draft",
    approach: "cognitive-therapy",
    format: "individual",
    delivery: "in-person",
    evidence: { therapy: "A", homework: "A", because: "Kazantzis, Whittington & Dattilio 2010" },
    population: {
      title: `Adults whose days have grown ${mood}`,
      ages: `${18 + (number % 5)}..${60 + (number % 9)}`,
      problem: "depression",
      code: "6A70",
      severity: "moderate",
      exclude: ["psychosis", "mania", "acute-risk"],
      reading: "6..8",
    },
    course: {
      sessions,
      minutes: 45 + (number % 3) * 5,
      rhythm: [
        { sessions: "1..2", often: "twice weekly" },
        { sessions: `3..${sessions}`, often: "weekly" },
      ],
    },
    stages: {
      Begin: { sessions: "1..3", as: "socialisation", title: `Begin at the ${place}` },
      Work: { sessions: `4..${sessions - 2}`, as: "skill-building", title: `Look at what the ${mood} hours say` },
      Close: { sessions: `${sessions - 1}..${sessions}`, as: "ending", title: "Take it along" },
    },
    aims: {
      Movement: { kind: "goal", text: `Back to the ${place}, with ${person}`, of: "Withdrawal" },
      Hearing: { kind: "formulation", text: `The sentence that comes when it is ${mood}` },
    },
    every: {
      origin: "collaborative",
      agree: ["rationale", "details", "beliefs", "confidence", "obstacles"],
      readiness: { rating: "confidence", atLeast: 60 + (number % 3) * 5, else: "redesign" },
      summary: "card",
      success: "learning",
      notDone: ["explore", "problem-solve"],
      completion: `It may be left or changed; then we look for another way to the ${place}`,
      where: "home",
      with: "nobody",
      barriers: [
        { side: "client", text: `A ${mood} morning`, then: "A smaller step" },
        { side: "task", text: "The first line is hard to find", then: "It is written in the session" },
        { side: "therapist", text: "Little time is left", then: "Planning has its own ten minutes" },
      ],
    },
    homework: {
      [watch]: {
        title: `Watching the ${mood} hours`,
        kind: "activity-monitoring",
        targets: ["self-monitoring", "activation"],
        serves: "Movement",
        rationale: `What we do and how ${mood} we feel are linked; your own days show where.`,
        instructions: `Note what you did in each part of the day, and how ${mood} it was.`,
        dose: `${grow} minutes daily for 4 days`,
        when: { term: "at-set-time", note: `At noon and at ${6 + (number % 4)}` },
        difficulty: 20,
        record: { mood: "0..10", mastery: "0..10", pleasure: "0..10" },
      },
      [plan]: {
        title: `Three times to the ${place}`,
        kind: "activity-scheduling",
        targets: ["activation"],
        serves: "Movement",
        rationale: "The sheet showed what lifts you; more of it, on purpose, is the test.",
        instructions: `Go to the ${place} on the days that we wrote down, and ask ${person} along if you like.`,
        dose: `${grow + 10} minutes 3 times per week`,
        when: { term: "at-set-time", note: "The day and the hour are on the card" },
        difficulty: 35,
      },
      [catching]: {
        title: "Catching the sentence",
        kind: "thought-record-identify",
        targets: ["self-monitoring", "decentering"],
        serves: "Hearing",
        rationale: "A thought on paper can be looked at; in the head it is simply true.",
        instructions: `When it turns ${mood}: what happened, what went through your mind, what did you feel?`,
        dose: `${grow} minutes 4 times per week`,
        when: { term: "on-cue", note: `When it turns ${mood}, or that evening` },
        difficulty: 40,
        record: { situation: "text", thought: "text", feeling: "text" },
      },
      [weigh]: {
        title: "Weighing the sentence",
        kind: "thought-record-evaluate",
        targets: ["restructuring"],
        serves: "Hearing",
        rationale: "Once a thought is caught it can be weighed like any other claim.",
        instructions: "Take one caught thought. What speaks for it, what against, what is a fair way to say it?",
        dose: `${grow + 5} minutes 3 times per week`,
        when: { term: "at-set-time", note: "In the evening, with the sheet" },
        difficulty: 50,
        record: { thought: "text", evidence: "text", alternative: "text" },
      },
    },
    everyRecord: {
      heldBy: "client",
      seenBy: "therapist",
      kept: "At home for 6 months",
      others: "Initials only. A court may ask",
    },
    everySession: {
      order: ["mood-check", "agenda", "review", "work", "plan", "summary", "feedback"],
      review: { position: "early", about: ["done", "quality", "obstacles", "beliefs", "learning", "next"] },
      administer: { measure: "Phq9", by: "client", for: ["outcome", "safety"] },
    },
    sessions: {
      1: {
        during: [{ technique: "psychoeducation", note: `How ${mood} weeks keep themselves up` }],
        practice: ["SharedLeaflet"],
        plan: ["SharedLeaflet"],
      },
      2: {
        during: [{ technique: "day-reconstruction", note: "Yesterday, hour by hour" }],
        practice: [watch],
        plan: [watch],
      },
      3: {
        during: [{ technique: "activity-planning", note: `What could be done near the ${place}` }],
        practice: [plan],
        plan: [plan],
      },
      4: {
        during: [{ technique: "thought-catching", note: "A sentence from this week" }],
        practice: [catching],
        plan: [catching],
        keep: [plan],
      },
      5: { during: [{ technique: "thought-catching", note: "Situation, thought, feeling" }], plan: [catching] },
      6: {
        during: [{ technique: "guided-discovery", note: "One sentence weighed together" }],
        practice: [weigh],
        plan: [weigh],
      },
      7: { during: [{ technique: "guided-discovery", note: "Kinder evidence" }], plan: [weigh] },
      ...Object.fromEntries(
        Array.from({ length: sessions - 9 }, (_, n): [number, SessionModel] => [
          8 + n,
          { during: [{ technique: "role-play", note: `Talking to ${person}, ${n + 1}` }], plan: [plan] },
        ]),
      ),
      [sessions - 1]: { during: [{ technique: "relapse-prevention", note: "What helped, early signs" }], plan: [plan] },
      [sessions]: { during: [{ technique: "ending", note: "What is taken along" }] },
    },
    observed: { sessions: [3, 8], measure: "CtsR", by: "observer", on: "recording", for: "competence" },
    tailoring: {
      "low-literacy": "Audio takes the place of sheets",
      culture: `What may be said to ${person} differs; the plan follows the family's sense of it`,
      access: "Paper, phone note or voice note",
      "missed-session": "Due homework waits for the next session",
    },
    consent: { covering: ["homework", "discomfort", "declining"], confidentiality: "Its limits are told in session 1" },
    safety: {
      riskPlan: {
        by: "therapist",
        assess: "Asked in words in session 1 and in every mood check",
        contact: "Any thought of acting on it: assessed in that session, the supervisor told that day",
        outOfHours: "The crisis line and the emergency number on the card",
      },
      watches: [
        { when: "Phq9.item9 above 0", then: ["assess-same-session"] },
        { when: "Phq9 worse by at least 5 for 2 sessions in a row", then: ["pause new homework", "reformulate"] },
      ],
      ordinaryRisk: `Activities stay within what people do every day at the ${place}`,
      caution: { state: "mania", text: "Plans stay within the day's usual hours of sleep" },
      harms: "Asked at each review: did the task make anything worse?",
      penalty: "none",
    },
    supervision: {
      weeks: 2,
      competency: {
        name: "DesigningHomework",
        text: "Designs tasks that fit the formulation",
        measure: "CtsR",
        atLeast: 3,
      },
      discuss: ["not-done", "therapist-beliefs"],
      training: "Planning a task in five minutes",
    },
  };
}
