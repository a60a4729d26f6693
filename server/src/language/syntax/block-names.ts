/** What a block is called when an author reads of it, by the name of the rule for its lines. */
const names: Readonly<Record<string, string>> = {
  HomeworkFile: "a file, outside any protocol",
  ProtocolMember: "a protocol",
  PopulationLine: "a population",
  CourseLine: "a course",
  HomeworkLine: "a homework",
  RecordLine: "a record",
  ChannelLine: "a channel",
  HierarchyLine: "a hierarchy",
  SessionLine: "a session",
  ReviewLine: "a review",
  OfferLine: "an offer",
  ConsentLine: "a consent",
  SafetyLine: "a safety block",
  RiskPlanLine: "a risk plan",
  TailorLine: "a tailoring",
  SupervisionLine: "a supervision",
  PolicyLine: "a policy",
  VocabularyLine: "a declaration",
  MeasureLine: "a measure",
};

export function blockName(block: string): string {
  return names[block] ?? "this block";
}
