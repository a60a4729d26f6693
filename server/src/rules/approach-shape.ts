import { approachName, type RecordShape, type Shape } from "./facts-shape.js";

const text: Shape = { is: "text" };
const number: Shape = { is: "number" };
const truth: Shape = { is: "truth" };
const texts: Shape = { is: "list", of: text };

interface ApproachField {
  shape: Shape;
  meaning: string;
}

type Fields = Readonly<Record<string, ApproachField>>;

/** What a condition may read of each further approach of an integrative protocol. */
export const otherApproachFields: Fields = {
  id: { shape: text, meaning: "Its id." },
  title: { shape: text, meaning: "Its title." },
  called: { shape: text, meaning: "What it is called within a sentence." },
  family: { shape: text, meaning: "Its family." },
  stance: { shape: text, meaning: "`directive`, `guided`, `invitational` or `non-directive`." },
  lineage: { shape: texts, meaning: "It and every pack that it extends, nearest first." },
};

/** What a condition may read of the approach that the row is held against. A limit that no pack states is -1. */
export const approachFields: Fields = {
  ...otherApproachFields,
  clientTerm: { shape: text, meaning: "What a task is called in front of clients." },
  homeworkStudied: { shape: truth, meaning: "Whether homework itself was studied within it." },
  isOverlay: { shape: truth, meaning: "Whether it is an overlay, and no approach of its own." },
  overlays: { shape: texts, meaning: "Overlays that add their rules." },
  others: {
    shape: { is: "list", of: recordOf("otherApproach", otherApproachFields) },
    meaning: "Further approaches of an integrative protocol.",
  },
  minutesPerWeek: { shape: number, meaning: "Minutes a week that are usual where the protocol states no limit." },
  newPerSession: { shape: number, meaning: "New tasks in a session that are usual." },
  activeAtOnce: { shape: number, meaning: "Tasks in force at the same time that are usual." },
  loadUsualIn: {
    shape: text,
    meaning:
      "What states these three, as it is called within a sentence: an overlay, the approach, or what it extends.",
  },
};

export const approachShape: RecordShape = recordOf(approachName, approachFields);

function recordOf(name: string, fields: Fields): RecordShape {
  return { is: "record", name, fields: new Map(Object.entries(fields).map(([key, { shape }]) => [key, shape])) };
}
