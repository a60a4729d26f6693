// What the traits mean to a rule. A trait that is missing here stops the generator.

/** Traits of kinds; a task may add one with `traits`. */
export const kindTraits = {
  skill: "is learned by doing it, and tried with the therapist first",
  monitoring: "looks closely and changes nothing",
  change: "changes a response",
  activity: "does something in the day",
  exposure: "meets what is feared; asks for a stop rule and for the line on ordinary risk",
  "in-vivo": "meets it in the real situation, so a step or a feared outcome is named",
  intense: "is demanding; asks for contraindications, a competency, and time to settle",
  evocative: "may stir strong feeling while the person is alone; asks for a stop rule",
  "trauma-memory": "works with the memory of a trauma; asks for a stop rule and a beginning in the session",
  strenuous: "is a strain on the body; asks for a medical screen",
  fasting: "goes without food; asks for a medical screen",
  "sleep-window": "limits the time in bed; asks for a floor, a caution and screens",
  experiment: "finds something out by acting; asks for the line on ordinary risk",
  "behavioural-task": "is planned, performed and reflected on",
  writing: "is written by its nature",
  worksheet: "has a structured or rated form",
  "free-form": "has no form",
  expressive: "voices a feeling, or acts in a new way",
  confrontation: "says something to a person that has consequences",
  joint: "has another person as part or target; asks for a screen for violence",
  caregiver: "is done by or with a caregiver",
  "pattern-breaking": "acts against a lasting pattern",
  analysis: "finds what sets a behaviour off and keeps it up",
  disputing: "weighs the content of a thought",
  "core-belief": "works on what a person believes to be at bottom",
  awareness: "notices a schema, a pattern or an inner state",
  soothing: "builds the capacity to calm oneself",
  calming: "lowers arousal; rules look for it beside exposure",
  mindfulness: "trains attention without a goal to reach",
  formal: "is practised at a set time, with guidance",
  closing: "looks past the end of the therapy",
  "client-own": "is the client's own idea",
};

/** Traits of techniques: what a rule may ask to have come before a task. */
export const techniqueTraits = {
  teaching: "something is taught",
  rehearses: "a task is gone through before it is done",
  identifies: "thoughts are caught",
  disputes: "thoughts are weighed",
  "core-belief": "a core belief is worked on",
  reconstructs: "a day is gone through hour by hour",
  analysis: "what sets a behaviour off and keeps it up is found",
  "guided-exposure": "what is feared is met with the therapist",
  "trauma-prepared": "the memory of a trauma is begun or prepared with the therapist",
  "affect-felt": "a feeling is felt in the room",
  soothing: "calming oneself is practised",
  "schema-awareness": "a schema is noticed",
  accommodation: "what others do to spare the person is talked about",
  ending: "the ending is taken up",
  closing: "the time after the end is prepared",
};

/** Traits of the other vocabularies. */
export const otherTraits = {
  "answers-intense": "answers for intense kinds of homework",
  "third-person": "another person, so a note says how that person knows of the task or is protected",
  "inside-clinic": "inside the clinic",
  "further-context": "counts as one more context where a task is to vary",
};
