// Generated from schemas/protocol.schema.json by `npm run generate`; edit the schema, not this file.
import { type JsonWriter, keyBytes } from "../json-writer.js";
import { boolean, endObject, isObject, refuse, string } from "../write-value.js";

/**
 * Writes a protocol with its keys in the schema's order.
 * @throws {Refused} where it does not fit the schema
 */
export { writeProtocol };

const keySchemaVersion = keyBytes("schemaVersion");
const keyId = keyBytes("id");
const keyName = keyBytes("name");
const keyTitle = keyBytes("title");
const keyDoc = keyBytes("doc");
const keyVersion = keyBytes("version");
const keyStatus = keyBytes("status");
const keyApproach = keyBytes("approach");
const keyHome = keyBytes("home");
const keyAlso = keyBytes("also");
const keyPrecedence = keyBytes("precedence");
const keyFirst = keyBytes("first");
const keyBefore = keyBytes("before");
const keyText = keyBytes("text");
const keyVariant = keyBytes("variant");
const keyLanguage = keyBytes("language");
const keyAuthors = keyBytes("authors");
const keyLicence = keyBytes("licence");
const keyRegistration = keyBytes("registration");
const keyKeywords = keyBytes("keywords");
const keySetting = keyBytes("setting");
const keyFormat = keyBytes("format");
const keyDelivery = keyBytes("delivery");
const keyEvidence = keyBytes("evidence");
const keyTherapy = keyBytes("therapy");
const keyGrade = keyBytes("grade");
const keyHomework = keyBytes("homework");
const keyHomeworkNone = keyBytes("homeworkNone");
const keyBecause = keyBytes("because");
const keyPriority = keyBytes("priority");
const keyLoadLimit = keyBytes("loadLimit");
const keyMinutesPerWeek = keyBytes("minutesPerWeek");
const keyNewPerSession = keyBytes("newPerSession");
const keyPerSession = keyBytes("perSession");
const keySources = keyBytes("sources");
const keyDoi = keyBytes("doi");
const keyIsbn = keyBytes("isbn");
const keyPopulation = keyBytes("population");
const keyAges = keyBytes("ages");
const keyFrom = keyBytes("from");
const keyTo = keyBytes("to");
const keyProblems = keyBytes("problems");
const keyTerm = keyBytes("term");
const keyCodes = keyBytes("codes");
const keySystem = keyBytes("system");
const keyValue = keyBytes("value");
const keySeverity = keyBytes("severity");
const keyInclude = keyBytes("include");
const keyExclude = keyBytes("exclude");
const keyReading = keyBytes("reading");
const keyReader = keyBytes("reader");
const keyConsent = keyBytes("consent");
const keyBy = keyBytes("by");
const keyWho = keyBytes("who");
const keyCovering = keyBytes("covering");
const keyAssent = keyBytes("assent");
const keySharing = keyBytes("sharing");
const keyForm = keyBytes("form");
const keyConfidentiality = keyBytes("confidentiality");
const keySafeguarding = keyBytes("safeguarding");
const keyCourse = keyBytes("course");
const keySessions = keyBytes("sessions");
const keyFrequency = keyBytes("frequency");
const keyPerWeek = keyBytes("perWeek");
const keyStretches = keyBytes("stretches");
const keyWeeks = keyBytes("weeks");
const keyStatedWeeks = keyBytes("statedWeeks");
const keyUntil = keyBytes("until");
const keyDate = keyBytes("date");
const keyMinutes = keyBytes("minutes");
const keyBoosters = keyBytes("boosters");
const keyNumber = keyBytes("number");
const keyAfter = keyBytes("after");
const keyAmount = keyBytes("amount");
const keyUnit = keyBytes("unit");
const keyDays = keyBytes("days");
const keyAccompanied = keyBytes("accompanied");
const keyHow = keyBytes("how");
const keyStrands = keyBytes("strands");
const keyCount = keyBytes("count");
const keyCountFrom = keyBytes("countFrom");
const keyStrand = keyBytes("strand");
const keyStages = keyBytes("stages");
const keyPhases = keyBytes("phases");
const keyDue = keyBytes("due");
const keyDay = keyBytes("day");
const keyDaysToNext = keyBytes("daysToNext");
const keyOrder = keyBytes("order");
const keyDuring = keyBytes("during");
const keyTechnique = keyBytes("technique");
const keyEvent = keyBytes("event");
const keyPractice = keyBytes("practice");
const keyAt = keyBytes("at");
const keyPlans = keyBytes("plans");
const keyPlan = keyBytes("plan");
const keyVerb = keyBytes("verb");
const keyPlanNothing = keyBytes("planNothing");
const keyReviews = keyBytes("reviews");
const keyNothing = keyBytes("nothing");
const keyPosition = keyBytes("position");
const keyWith = keyBytes("with");
const keyAbout = keyBytes("about");
const keyOpenedBy = keyBytes("openedBy");
const keyAdminister = keyBytes("administer");
const keyMeasure = keyBytes("measure");
const keyRaters = keyBytes("raters");
const keyPurposes = keyBytes("purposes");
const keyOn = keyBytes("on");
const keyOutsideTherapy = keyBytes("outsideTherapy");
const keyNotes = keyBytes("notes");
const keyToTheEnd = keyBytes("toTheEnd");
const keyPhase = keyBytes("phase");
const keyOverlapping = keyBytes("overlapping");
const keyAims = keyBytes("aims");
const keyKind = keyBytes("kind");
const keyOf = keyBytes("of");
const keyRestsOn = keyBytes("restsOn");
const keyEvents = keyBytes("events");
const keyReaches = keyBytes("reaches");
const keyTerms = keyBytes("terms");
const keySlot = keyBytes("slot");
const keyDeclared = keyBytes("declared");
const keyIs = keyBytes("is");
const keyTraits = keyBytes("traits");
const keyFamily = keyBytes("family");
const keyFlags = keyBytes("flags");
const keyBase = keyBytes("base");
const keyAliases = keyBytes("aliases");
const keyTargets = keyBytes("targets");
const keyUsual = keyBytes("usual");
const keyTypical = keyBytes("typical");
const keyNote = keyBytes("note");
const keyFieldType = keyBytes("fieldType");
const keyMeasures = keyBytes("measures");
const keyItems = keyBytes("items");
const keyRanges = keyBytes("ranges");
const keyTotal = keyBytes("total");
const keyHigherIs = keyBytes("higherIs");
const keyCutOffs = keyBytes("cutOffs");
const keyCovers = keyBytes("covers");
const keyCites = keyBytes("cites");
const keyUses = keyBytes("uses");
const keyRater = keyBytes("rater");
const keyEverySession = keyBytes("everySession");
const keyRecurring = keyBytes("recurring");
const keyEvery = keyBytes("every");
const keyLast = keyBytes("last");
const keyCompetencies = keyBytes("competencies");
const keyHierarchies = keyBytes("hierarchies");
const keyScale = keyBytes("scale");
const keyRatedBy = keyBytes("ratedBy");
const keyOrders = keyBytes("orders");
const keyFromSession = keyBytes("fromSession");
const keyToSession = keyBytes("toSession");
const keyModel = keyBytes("model");
const keyStayUntil = keyBytes("stayUntil");
const keyRule = keyBytes("rule");
const keyTimes = keyBytes("times");
const keySteps = keyBytes("steps");
const keyRating = keyBytes("rating");
const keyEveryHomework = keyBytes("everyHomework");
const keyBridge = keyBytes("bridge");
const keyMechanisms = keyBytes("mechanisms");
const keyPurpose = keyBytes("purpose");
const keyServes = keyBytes("serves");
const keyOrigin = keyBytes("origin");
const keyClientHears = keyBytes("clientHears");
const keyWording = keyBytes("wording");
const keyRationale = keyBytes("rationale");
const keyInstructions = keyBytes("instructions");
const keyDose = keyBytes("dose");
const keyExtent = keyBytes("extent");
const keyOpen = keyBytes("open");
const keyLasts = keyBytes("lasts");
const keyWhen = keyBytes("when");
const keyWhere = keyBytes("where");
const keyChannel = keyBytes("channel");
const keyAlternatives = keyBytes("alternatives");
const keyReadBy = keyBytes("readBy");
const keyWithin = keyBytes("within");
const keyCrisis = keyBytes("crisis");
const keyController = keyBytes("controller");
const keyMaterials = keyBytes("materials");
const keyFile = keyBytes("file");
const keyAgree = keyBytes("agree");
const keyReadiness = keyBytes("readiness");
const keyRatings = keyBytes("ratings");
const keyAtLeast = keyBytes("atLeast");
const keyBelow = keyBytes("below");
const keyDifficulty = keyBytes("difficulty");
const keyPercent = keyBytes("percent");
const keyQuestion = keyBytes("question");
const keyBelief = keyBytes("belief");
const keyPrediction = keyBytes("prediction");
const keyCrutches = keyBytes("crutches");
const keyAct = keyBytes("act");
const keyWhat = keyBytes("what");
const keyBySession = keyBytes("bySession");
const keyAlongside = keyBytes("alongside");
const keyCaregiver = keyBytes("caregiver");
const keyDoneBy = keyBytes("doneBy");
const keyCompletion = keyBytes("completion");
const keySuccess = keyBytes("success");
const keyIfNotDone = keyBytes("ifNotDone");
const keyBarriers = keyBytes("barriers");
const keyClass = keyBytes("class");
const keyRecord = keyBytes("record");
const keyFields = keyBytes("fields");
const keyType = keyBytes("type");
const keyRange = keyBytes("range");
const keyHeldBy = keyBytes("heldBy");
const keySeenBy = keyBytes("seenBy");
const keyKept = keyBytes("kept");
const keyDuration = keyBytes("duration");
const keyUntilTheEnd = keyBytes("untilTheEnd");
const keyOthers = keyBytes("others");
const keyReminders = keyBytes("reminders");
const keyReason = keyBytes("reason");
const keyAskedBy = keyBytes("askedBy");
const keyRewards = keyBytes("rewards");
const keyPenalties = keyBytes("penalties");
const keyStop = keyBytes("stop");
const keyAfterwards = keyBytes("afterwards");
const keyContraindications = keyBytes("contraindications");
const keySettle = keyBytes("settle");
const keyNeeds = keyBytes("needs");
const keyContexts = keyBytes("contexts");
const keyClimbs = keyBytes("climbs");
const keySending = keyBytes("sending");
const keySummary = keyBytes("summary");
const keyTimeInBed = keyBytes("timeInBed");
const keyHours = keyBytes("hours");
const keyUpToHours = keyBytes("upToHours");
const keyLike = keyBytes("like");
const keyRecurringSessions = keyBytes("recurringSessions");
const keyOffers = keyBytes("offers");
const keyUnless = keyBytes("unless");
const keyPolicy = keyBytes("policy");
const keyResponses = keyBytes("responses");
const keyDoes = keyBytes("does");
const keyManner = keyBytes("manner");
const keyRespond = keyBytes("respond");
const keyReviewOpenedBy = keyBytes("reviewOpenedBy");
const keyTailoring = keyBytes("tailoring");
const keyNeed = keyBytes("need");
const keyNone = keyBytes("none");
const keyActions = keyBytes("actions");
const keyReplacement = keyBytes("replacement");
const keySession = keyBytes("session");
const keyTest = keyBytes("test");
const keyFor = keyBytes("for");
const keyInARow = keyBytes("inARow");
const keyItem = keyBytes("item");
const keyComparison = keyBytes("comparison");
const keyDirection = keyBytes("direction");
const keyThan = keyBytes("than");
const keyState = keyBytes("state");
const keyStage = keyBytes("stage");
const keySafety = keyBytes("safety");
const keyRiskPlan = keyBytes("riskPlan");
const keyAssess = keyBytes("assess");
const keyContact = keyBytes("contact");
const keyOutOfHours = keyBytes("outOfHours");
const keyWatches = keyBytes("watches");
const keyScreens = keyBytes("screens");
const keyChecks = keyBytes("checks");
const keyCautions = keyBytes("cautions");
const keyOrdinaryRisk = keyBytes("ordinaryRisk");
const keyForced = keyBytes("forced");
const keyHarms = keyBytes("harms");
const keySupervision = keyBytes("supervision");
const keyCompetency = keyBytes("competency");
const keyRatedWith = keyBytes("ratedWith");
const keyReadOn = keyBytes("readOn");
const keyObserve = keyBytes("observe");
const keyDiscuss = keyBytes("discuss");
const keyPractise = keyBytes("practise");
const keyTraining = keyBytes("training");
const keyTeam = keyBytes("team");
const keyReviewed = keyBytes("reviewed");
const keyDeviations = keyBytes("deviations");
const keyConditional = keyBytes("conditional");
const keyChanges = keyBytes("changes");
const keyBroughtBy = keyBytes("broughtBy");
const keyOr = keyBytes("or");
const keyInAnyOrder = keyBytes("inAnyOrder");
const keyNth = keyBytes("nth");
const keyReviewedIn = keyBytes("reviewedIn");
const keyReviewedElsewhere = keyBytes("reviewedElsewhere");
const keyReviewedAtBoosters = keyBytes("reviewedAtBoosters");
const keyCarriedOver = keyBytes("carriedOver");
const keyLoad = keyBytes("load");
const keyNew = keyBytes("new");
const keyActive = keyBytes("active");
const keyInForce = keyBytes("inForce");
const keyMechanismsByStage = keyBytes("mechanismsByStage");
const keyFamilies = keyBytes("families");
const keyProvenance = keyBytes("provenance");
const keyCompiler = keyBytes("compiler");
const keyPath = keyBytes("path");
const keySha256 = keyBytes("sha256");

function writeProtocol(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 29;
  const from = out.open();
  out.key(keySchemaVersion);
  writeProtocolSchemaVersion(out, value.schemaVersion);
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  if (value.doc !== undefined) {
    count++;
    out.key(keyDoc);
    string(out, value.doc);
  }
  if (value.version !== undefined) {
    count++;
    out.key(keyVersion);
    string(out, value.version);
  }
  if (value.status !== undefined) {
    count++;
    out.key(keyStatus);
    writeProtocolStatus(out, value.status);
  }
  out.key(keyApproach);
  writeApproach(out, value.approach);
  if (value.language !== undefined) {
    count++;
    out.key(keyLanguage);
    string(out, value.language);
  }
  out.key(keyAuthors);
  listOfString(out, value.authors);
  if (value.licence !== undefined) {
    count++;
    out.key(keyLicence);
    string(out, value.licence);
  }
  if (value.registration !== undefined) {
    count++;
    out.key(keyRegistration);
    string(out, value.registration);
  }
  out.key(keyKeywords);
  listOfString(out, value.keywords);
  if (value.setting !== undefined) {
    count++;
    out.key(keySetting);
    writeProtocolSetting(out, value.setting);
  }
  if (value.format !== undefined) {
    count++;
    out.key(keyFormat);
    writeProtocolFormat(out, value.format);
  }
  out.key(keyDelivery);
  listOfString(out, value.delivery);
  out.key(keyEvidence);
  writeEvidence(out, value.evidence);
  if (value.homeworkNone !== undefined) {
    count++;
    out.key(keyHomeworkNone);
    writeBecause(out, value.homeworkNone);
  }
  out.key(keyPriority);
  listOfString(out, value.priority);
  if (value.loadLimit !== undefined) {
    count++;
    out.key(keyLoadLimit);
    writeLoadLimit(out, value.loadLimit);
  }
  out.key(keySources);
  listOfSource(out, value.sources);
  if (value.population !== undefined) {
    count++;
    out.key(keyPopulation);
    writePopulation(out, value.population);
  }
  if (value.consent !== undefined) {
    count++;
    out.key(keyConsent);
    writeConsent(out, value.consent);
  }
  if (value.course !== undefined) {
    count++;
    out.key(keyCourse);
    writeCourse(out, value.course);
  }
  out.key(keyStrands);
  listOfStrand(out, value.strands);
  out.key(keyStages);
  listOfStage(out, value.stages);
  out.key(keyAims);
  listOfAim(out, value.aims);
  out.key(keyEvents);
  listOfEvent(out, value.events);
  out.key(keyTerms);
  listOfTerm(out, value.terms);
  out.key(keyMeasures);
  listOfMeasure(out, value.measures);
  out.key(keyUses);
  listOfUse(out, value.uses);
  out.key(keyCompetencies);
  listOfCompetency(out, value.competencies);
  out.key(keyHierarchies);
  listOfHierarchy(out, value.hierarchies);
  if (value.everyHomework !== undefined) {
    count++;
    out.key(keyEveryHomework);
    writeHomeworkLines(out, value.everyHomework);
  }
  out.key(keyHomework);
  listOfHomework(out, value.homework);
  if (value.everySession !== undefined) {
    count++;
    out.key(keyEverySession);
    writeSessionLines(out, value.everySession);
  }
  out.key(keySessions);
  listOfSession(out, value.sessions);
  out.key(keyRecurringSessions);
  listOfRecurringSession(out, value.recurringSessions);
  out.key(keyOffers);
  listOfOffer(out, value.offers);
  if (value.policy !== undefined) {
    count++;
    out.key(keyPolicy);
    writePolicy(out, value.policy);
  }
  out.key(keyTailoring);
  listOfNeedTailoringOrConditionTailoring(out, value.tailoring);
  if (value.safety !== undefined) {
    count++;
    out.key(keySafety);
    writeSafety(out, value.safety);
  }
  if (value.supervision !== undefined) {
    count++;
    out.key(keySupervision);
    writeSupervision(out, value.supervision);
  }
  out.key(keyDeviations);
  listOfDeviation(out, value.deviations);
  out.key(keyPlans);
  listOfPlanRow(out, value.plans);
  out.key(keyLoad);
  listOfLoad(out, value.load);
  out.key(keyMechanismsByStage);
  listOfStageMechanisms(out, value.mechanismsByStage);
  out.key(keyProvenance);
  writeProvenance(out, value.provenance);
  endObject(out, from, value, count);
}

function writeProtocolSchemaVersion(out: JsonWriter, value: unknown): void {
  if (value !== "1.0") refuse();
  string(out, value);
}

function writeProtocolStatus(out: JsonWriter, value: unknown): void {
  if (value !== "draft" && value !== "active" && value !== "retired") refuse();
  string(out, value);
}

function writeApproach(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  if (value.home !== undefined) {
    count++;
    out.key(keyHome);
    string(out, value.home);
  }
  out.key(keyAlso);
  listOfString(out, value.also);
  out.key(keyPrecedence);
  listOfPrecedence(out, value.precedence);
  if (value.variant !== undefined) {
    count++;
    out.key(keyVariant);
    string(out, value.variant);
  }
  endObject(out, from, value, count);
}

function listOfString(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    string(out, value[i]);
  }
  out.closeList(from);
}

function writePrecedence(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyFirst);
  string(out, value.first);
  out.key(keyBefore);
  string(out, value.before);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfPrecedence(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writePrecedence(out, value[i]);
  }
  out.closeList(from);
}

function writeProtocolSetting(out: JsonWriter, value: unknown): void {
  if (value !== "routine" && value !== "trial" && value !== "training") refuse();
  string(out, value);
}

function writeProtocolFormat(out: JsonWriter, value: unknown): void {
  if (value !== "individual" && value !== "group" && value !== "couple" && value !== "family" && value !== "self-guided") refuse();
  string(out, value);
}

function writeEvidence(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.therapy !== undefined) {
    count++;
    out.key(keyTherapy);
    writeGrade(out, value.therapy);
  }
  if (value.homework !== undefined) {
    count++;
    out.key(keyHomework);
    writeGrade(out, value.homework);
  }
  endObject(out, from, value, count);
}

function writeGrade(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyGrade);
  writeGradeGrade(out, value.grade);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function writeGradeGrade(out: JsonWriter, value: unknown): void {
  if (value !== "A" && value !== "B" && value !== "C" && value !== "D" && value !== "T") refuse();
  string(out, value);
}

function writeBecause(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.because !== undefined) {
    count++;
    out.key(keyBecause);
    string(out, value.because);
  }
  endObject(out, from, value, count);
}

function writeLoadLimit(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.minutesPerWeek !== undefined) {
    count++;
    out.key(keyMinutesPerWeek);
    numberFrom0(out, value.minutesPerWeek);
  }
  if (value.newPerSession !== undefined) {
    count++;
    out.key(keyNewPerSession);
    numberFrom0(out, value.newPerSession);
  }
  if (value.perSession !== undefined) {
    count++;
    out.key(keyPerSession);
    numberFrom0(out, value.perSession);
  }
  endObject(out, from, value, count);
}

function numberFrom0(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) refuse();
  out.bare(String(value));
}

function writeSource(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  out.key(keyText);
  string(out, value.text);
  if (value.doi !== undefined) {
    count++;
    out.key(keyDoi);
    string(out, value.doi);
  }
  if (value.isbn !== undefined) {
    count++;
    out.key(keyIsbn);
    string(out, value.isbn);
  }
  endObject(out, from, value, count);
}

function listOfSource(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSource(out, value[i]);
  }
  out.closeList(from);
}

function writePopulation(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 5;
  const from = out.open();
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  if (value.ages !== undefined) {
    count++;
    out.key(keyAges);
    writeAges(out, value.ages);
  }
  out.key(keyProblems);
  listOfProblem(out, value.problems);
  out.key(keySeverity);
  listOfString(out, value.severity);
  out.key(keyInclude);
  listOfPhrase(out, value.include);
  out.key(keyExclude);
  listOfPhrase(out, value.exclude);
  out.key(keyReading);
  listOfReading(out, value.reading);
  endObject(out, from, value, count);
}

function writeAges(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyFrom);
  number(out, value.from);
  if (value.to !== undefined) {
    count++;
    out.key(keyTo);
    number(out, value.to);
  }
  endObject(out, from, value, count);
}

function number(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value)) refuse();
  out.bare(String(value));
}

function writeProblem(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  if (value.term !== undefined) {
    count++;
    out.key(keyTerm);
    string(out, value.term);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  out.key(keyCodes);
  listOfCode(out, value.codes);
  endObject(out, from, value, count);
}

function writeCode(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keySystem);
  string(out, value.system);
  out.key(keyValue);
  string(out, value.value);
  endObject(out, from, value, count);
}

function listOfCode(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeCode(out, value[i]);
  }
  out.closeList(from);
}

function listOfProblem(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeProblem(out, value[i]);
  }
  out.closeList(from);
}

function writePhrase(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.term !== undefined) {
    count++;
    out.key(keyTerm);
    string(out, value.term);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfPhrase(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writePhrase(out, value[i]);
  }
  out.closeList(from);
}

function writeReading(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyGrade);
  writeRange(out, value.grade);
  if (value.reader !== undefined) {
    count++;
    out.key(keyReader);
    string(out, value.reader);
  }
  endObject(out, from, value, count);
}

function writeRange(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyFrom);
  number(out, value.from);
  out.key(keyTo);
  number(out, value.to);
  endObject(out, from, value, count);
}

function listOfReading(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeReading(out, value[i]);
  }
  out.closeList(from);
}

function writeConsent(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyBy);
  listOfConsenting(out, value.by);
  out.key(keyAssent);
  listOfSaidBy(out, value.assent);
  out.key(keySharing);
  listOfSharing(out, value.sharing);
  if (value.confidentiality !== undefined) {
    count++;
    out.key(keyConfidentiality);
    string(out, value.confidentiality);
  }
  if (value.safeguarding !== undefined) {
    count++;
    out.key(keySafeguarding);
    string(out, value.safeguarding);
  }
  endObject(out, from, value, count);
}

function writeConsenting(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyWho);
  string(out, value.who);
  out.key(keyCovering);
  listOfString(out, value.covering);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfConsenting(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeConsenting(out, value[i]);
  }
  out.closeList(from);
}

function writeSaidBy(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyBy);
  string(out, value.by);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfSaidBy(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSaidBy(out, value[i]);
  }
  out.closeList(from);
}

function writeSharing(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyForm);
  writeSharingForm(out, value.form);
  out.key(keyBy);
  listOfString(out, value.by);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function writeSharingForm(out: JsonWriter, value: unknown): void {
  if (value !== "voluntary" && value !== "agreed") refuse();
  string(out, value);
}

function listOfSharing(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSharing(out, value[i]);
  }
  out.closeList(from);
}

function writeCourse(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 4;
  const from = out.open();
  out.key(keyForm);
  writeCourseForm(out, value.form);
  if (value.sessions !== undefined) {
    count++;
    out.key(keySessions);
    writeRange(out, value.sessions);
  }
  if (value.frequency !== undefined) {
    count++;
    out.key(keyFrequency);
    writeFrequency(out, value.frequency);
  }
  out.key(keyStretches);
  listOfStretch(out, value.stretches);
  if (value.weeks !== undefined) {
    count++;
    out.key(keyWeeks);
    numberFrom0(out, value.weeks);
  }
  if (value.statedWeeks !== undefined) {
    count++;
    out.key(keyStatedWeeks);
    writeRange(out, value.statedWeeks);
  }
  if (value.until !== undefined) {
    count++;
    out.key(keyUntil);
    writeCourseEnd(out, value.until);
  }
  if (value.minutes !== undefined) {
    count++;
    out.key(keyMinutes);
    writeRange(out, value.minutes);
  }
  out.key(keyBoosters);
  listOfBooster(out, value.boosters);
  out.key(keyAccompanied);
  listOfAccompanied(out, value.accompanied);
  endObject(out, from, value, count);
}

function writeCourseForm(out: JsonWriter, value: unknown): void {
  if (value !== "fixed" && value !== "range" && value !== "open") refuse();
  string(out, value);
}

function writeFrequency(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyText);
  string(out, value.text);
  out.key(keyPerWeek);
  numberAbove0(out, value.perWeek);
  endObject(out, from, value, count);
}

function numberAbove0(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) refuse();
  out.bare(String(value));
}

function writeStretch(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keySessions);
  writeRange(out, value.sessions);
  out.key(keyFrequency);
  writeFrequency(out, value.frequency);
  endObject(out, from, value, count);
}

function listOfStretch(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStretch(out, value[i]);
  }
  out.closeList(from);
}

function writeCourseEnd(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.date !== undefined) {
    count++;
    out.key(keyDate);
    writeCourseEndDate(out, value.date);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function writeCourseEndDate(out: JsonWriter, value: unknown): void {
  if (typeof value !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(value)) refuse();
  out.text(value);
}

function writeBooster(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 3;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyNumber);
  integerFrom1(out, value.number);
  out.key(keyAfter);
  writeSpan(out, value.after);
  endObject(out, from, value, count);
}

function integerFrom1(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) refuse();
  out.bare(String(value));
}

function writeSpan(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 3;
  const from = out.open();
  out.key(keyAmount);
  numberAbove0(out, value.amount);
  out.key(keyUnit);
  writeSpanUnit(out, value.unit);
  out.key(keyDays);
  numberAbove0(out, value.days);
  endObject(out, from, value, count);
}

function writeSpanUnit(out: JsonWriter, value: unknown): void {
  if (value !== "minute" && value !== "hour" && value !== "day" && value !== "week" && value !== "month") refuse();
  string(out, value);
}

function listOfBooster(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeBooster(out, value[i]);
  }
  out.closeList(from);
}

function writeAccompanied(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyWho);
  string(out, value.who);
  if (value.minutes !== undefined) {
    count++;
    out.key(keyMinutes);
    writeRange(out, value.minutes);
  }
  out.key(keySessions);
  listOfIntegerFrom1(out, value.sessions);
  if (value.how !== undefined) {
    count++;
    out.key(keyHow);
    string(out, value.how);
  }
  endObject(out, from, value, count);
}

function listOfIntegerFrom1(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    integerFrom1(out, value[i]);
  }
  out.closeList(from);
}

function listOfAccompanied(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeAccompanied(out, value[i]);
  }
  out.closeList(from);
}

function writeStrand(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  if (value.format !== undefined) {
    count++;
    out.key(keyFormat);
    string(out, value.format);
  }
  if (value.count !== undefined) {
    count++;
    out.key(keyCount);
    integerFrom1(out, value.count);
  }
  if (value.countFrom !== undefined) {
    count++;
    out.key(keyCountFrom);
    integer(out, value.countFrom);
  }
  if (value.frequency !== undefined) {
    count++;
    out.key(keyFrequency);
    writeFrequency(out, value.frequency);
  }
  if (value.minutes !== undefined) {
    count++;
    out.key(keyMinutes);
    writeRange(out, value.minutes);
  }
  out.key(keySessions);
  listOfSession(out, value.sessions);
  endObject(out, from, value, count);
}

function integer(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value)) refuse();
  out.bare(String(value));
}

function writeSession(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 12;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyNumber);
  integerFrom1(out, value.number);
  if (value.strand !== undefined) {
    count++;
    out.key(keyStrand);
    string(out, value.strand);
  }
  out.key(keyStages);
  listOfString(out, value.stages);
  out.key(keyPhases);
  listOfString(out, value.phases);
  out.key(keyDue);
  listOfString(out, value.due);
  if (value.day !== undefined) {
    count++;
    out.key(keyDay);
    numberFrom0(out, value.day);
  }
  if (value.daysToNext !== undefined) {
    count++;
    out.key(keyDaysToNext);
    numberFrom0(out, value.daysToNext);
  }
  out.key(keyOrder);
  listOfString(out, value.order);
  out.key(keyDuring);
  listOfDuring(out, value.during);
  out.key(keyPractice);
  listOfPractice(out, value.practice);
  out.key(keyPlans);
  listOfPlanned(out, value.plans);
  if (value.planNothing !== undefined) {
    count++;
    out.key(keyPlanNothing);
    writeBecause(out, value.planNothing);
  }
  out.key(keyReviews);
  listOfReview(out, value.reviews);
  out.key(keyAdminister);
  listOfAdministered(out, value.administer);
  out.key(keyNotes);
  listOfString(out, value.notes);
  endObject(out, from, value, count);
}

function writeDuring(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.technique !== undefined) {
    count++;
    out.key(keyTechnique);
    string(out, value.technique);
  }
  if (value.event !== undefined) {
    count++;
    out.key(keyEvent);
    string(out, value.event);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfDuring(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeDuring(out, value[i]);
  }
  out.closeList(from);
}

function writePractice(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyHomework);
  string(out, value.homework);
  out.key(keyAt);
  listOfString(out, value.at);
  endObject(out, from, value, count);
}

function listOfPractice(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writePractice(out, value[i]);
  }
  out.closeList(from);
}

function writePlanned(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 3;
  const from = out.open();
  out.key(keyPlan);
  string(out, value.plan);
  out.key(keyVerb);
  writeVerb(out, value.verb);
  out.key(keyHomework);
  string(out, value.homework);
  endObject(out, from, value, count);
}

function writeVerb(out: JsonWriter, value: unknown): void {
  if (value !== "plan" && value !== "keep" && value !== "offer") refuse();
  string(out, value);
}

function listOfPlanned(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writePlanned(out, value[i]);
  }
  out.closeList(from);
}

function writeReview(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 5;
  const from = out.open();
  out.key(keyNothing);
  boolean(out, value.nothing);
  if (value.because !== undefined) {
    count++;
    out.key(keyBecause);
    string(out, value.because);
  }
  out.key(keyDue);
  boolean(out, value.due);
  out.key(keyHomework);
  listOfString(out, value.homework);
  if (value.position !== undefined) {
    count++;
    out.key(keyPosition);
    writeReviewPosition(out, value.position);
  }
  out.key(keyWith);
  listOfListOfString(out, value.with);
  out.key(keyAbout);
  listOfString(out, value.about);
  if (value.openedBy !== undefined) {
    count++;
    out.key(keyOpenedBy);
    string(out, value.openedBy);
  }
  endObject(out, from, value, count);
}

function writeReviewPosition(out: JsonWriter, value: unknown): void {
  if (value !== "first" && value !== "early" && value !== "middle" && value !== "late" && value !== "any-time") refuse();
  string(out, value);
}

function listOfListOfString(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    listOfString(out, value[i]);
  }
  out.closeList(from);
}

function listOfReview(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeReview(out, value[i]);
  }
  out.closeList(from);
}

function writeAdministered(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 4;
  const from = out.open();
  out.key(keyMeasure);
  string(out, value.measure);
  out.key(keyRaters);
  listOfString(out, value.raters);
  out.key(keyPurposes);
  listOfString(out, value.purposes);
  if (value.on !== undefined) {
    count++;
    out.key(keyOn);
    string(out, value.on);
  }
  out.key(keyOutsideTherapy);
  boolean(out, value.outsideTherapy);
  endObject(out, from, value, count);
}

function listOfAdministered(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeAdministered(out, value[i]);
  }
  out.closeList(from);
}

function listOfSession(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSession(out, value[i]);
  }
  out.closeList(from);
}

function listOfStrand(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStrand(out, value[i]);
  }
  out.closeList(from);
}

function writeStage(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 5;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  out.key(keySessions);
  writeRange(out, value.sessions);
  out.key(keyToTheEnd);
  boolean(out, value.toTheEnd);
  if (value.phase !== undefined) {
    count++;
    out.key(keyPhase);
    string(out, value.phase);
  }
  out.key(keyOverlapping);
  listOfString(out, value.overlapping);
  endObject(out, from, value, count);
}

function listOfStage(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStage(out, value[i]);
  }
  out.closeList(from);
}

function writeAim(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 5;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyKind);
  writeAimKind(out, value.kind);
  out.key(keyName);
  string(out, value.name);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  out.key(keyOf);
  listOfString(out, value.of);
  out.key(keyRestsOn);
  listOfString(out, value.restsOn);
  endObject(out, from, value, count);
}

function writeAimKind(out: JsonWriter, value: unknown): void {
  if (value !== "goal" && value !== "focus" && value !== "formulation" && value !== "core-pain" && value !== "value" && value !== "schema" && value !== "mode" && value !== "self-image" && value !== "wish" && value !== "expected-response" && value !== "coping" && value !== "problem-area") refuse();
  string(out, value);
}

function listOfAim(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeAim(out, value[i]);
  }
  out.closeList(from);
}

function writeEvent(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  if (value.technique !== undefined) {
    count++;
    out.key(keyTechnique);
    string(out, value.technique);
  }
  if (value.reaches !== undefined) {
    count++;
    out.key(keyReaches);
    writeEventReaches(out, value.reaches);
  }
  endObject(out, from, value, count);
}

function writeEventReaches(out: JsonWriter, value: unknown): void {
  if (value !== "awareness" && value !== "change") refuse();
  string(out, value);
}

function listOfEvent(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeEvent(out, value[i]);
  }
  out.closeList(from);
}

function writeTerm(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 7;
  const from = out.open();
  out.key(keySlot);
  writeTermSlot(out, value.slot);
  out.key(keyId);
  string(out, value.id);
  if (value.name !== undefined) {
    count++;
    out.key(keyName);
    string(out, value.name);
  }
  out.key(keyDeclared);
  writeTermDeclared(out, value.declared);
  out.key(keyIs);
  listOfString(out, value.is);
  out.key(keyTraits);
  listOfString(out, value.traits);
  if (value.family !== undefined) {
    count++;
    out.key(keyFamily);
    string(out, value.family);
  }
  out.key(keyFlags);
  listOfString(out, value.flags);
  if (value.base !== undefined) {
    count++;
    out.key(keyBase);
    writeTermBase(out, value.base);
  }
  out.key(keyCodes);
  listOfCode(out, value.codes);
  if (value.aliases !== undefined) {
    count++;
    out.key(keyAliases);
    listOfString(out, value.aliases);
  }
  if (value.targets !== undefined) {
    count++;
    out.key(keyTargets);
    listOfString(out, value.targets);
  }
  if (value.usual !== undefined) {
    count++;
    out.key(keyUsual);
    listOfString(out, value.usual);
  }
  if (value.typical !== undefined) {
    count++;
    out.key(keyTypical);
    string(out, value.typical);
  }
  if (value.note !== undefined) {
    count++;
    out.key(keyNote);
    string(out, value.note);
  }
  if (value.fieldType !== undefined) {
    count++;
    out.key(keyFieldType);
    string(out, value.fieldType);
  }
  endObject(out, from, value, count);
}

function writeTermSlot(out: JsonWriter, value: unknown): void {
  if (value !== "kind" && value !== "mechanism" && value !== "technique" && value !== "phase" && value !== "problem" && value !== "state" && value !== "person" && value !== "place" && value !== "need" && value !== "field" && value !== "crutch" && value !== "topic") refuse();
  string(out, value);
}

function writeTermDeclared(out: JsonWriter, value: unknown): void {
  if (value !== "library" && value !== "project" && value !== "nowhere") refuse();
  string(out, value);
}

function writeTermBase(out: JsonWriter, value: unknown): void {
  if (value !== "beginning" && value !== "middle" && value !== "ending") refuse();
  string(out, value);
}

function listOfTerm(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeTerm(out, value[i]);
  }
  out.closeList(from);
}

function writeMeasure(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 8;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  out.key(keyDeclared);
  writeMeasureDeclared(out, value.declared);
  if (value.version !== undefined) {
    count++;
    out.key(keyVersion);
    string(out, value.version);
  }
  out.key(keyRaters);
  listOfString(out, value.raters);
  if (value.items !== undefined) {
    count++;
    out.key(keyItems);
    writeItems(out, value.items);
  }
  if (value.total !== undefined) {
    count++;
    out.key(keyTotal);
    writeRange(out, value.total);
  }
  if (value.higherIs !== undefined) {
    count++;
    out.key(keyHigherIs);
    writeMeasureHigherIs(out, value.higherIs);
  }
  out.key(keyCutOffs);
  listOfCutOff(out, value.cutOffs);
  out.key(keyCovers);
  listOfString(out, value.covers);
  out.key(keyPurposes);
  listOfString(out, value.purposes);
  out.key(keyCites);
  listOfString(out, value.cites);
  if (value.aliases !== undefined) {
    count++;
    out.key(keyAliases);
    listOfString(out, value.aliases);
  }
  if (value.note !== undefined) {
    count++;
    out.key(keyNote);
    string(out, value.note);
  }
  endObject(out, from, value, count);
}

function writeMeasureDeclared(out: JsonWriter, value: unknown): void {
  if (value !== "library" && value !== "project") refuse();
  string(out, value);
}

function writeItems(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  if (value.count !== undefined) {
    count++;
    out.key(keyCount);
    integerFrom1(out, value.count);
  }
  out.key(keyRanges);
  listOfRange(out, value.ranges);
  endObject(out, from, value, count);
}

function listOfRange(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeRange(out, value[i]);
  }
  out.closeList(from);
}

function writeMeasureHigherIs(out: JsonWriter, value: unknown): void {
  if (value !== "better" && value !== "worse") refuse();
  string(out, value);
}

function writeCutOff(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyValue);
  number(out, value.value);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfCutOff(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeCutOff(out, value[i]);
  }
  out.closeList(from);
}

function listOfMeasure(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeMeasure(out, value[i]);
  }
  out.closeList(from);
}

function writeUse(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 7;
  const from = out.open();
  out.key(keyMeasure);
  string(out, value.measure);
  if (value.rater !== undefined) {
    count++;
    out.key(keyRater);
    string(out, value.rater);
  }
  out.key(keyPurposes);
  listOfString(out, value.purposes);
  if (value.on !== undefined) {
    count++;
    out.key(keyOn);
    string(out, value.on);
  }
  out.key(keyOutsideTherapy);
  boolean(out, value.outsideTherapy);
  out.key(keySessions);
  listOfIntegerFrom1(out, value.sessions);
  out.key(keyBoosters);
  listOfIntegerFrom1(out, value.boosters);
  if (value.strand !== undefined) {
    count++;
    out.key(keyStrand);
    string(out, value.strand);
  }
  out.key(keyEverySession);
  boolean(out, value.everySession);
  out.key(keyRecurring);
  listOfRecurrence(out, value.recurring);
  endObject(out, from, value, count);
}

function writeRecurrence(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  if (value.every !== undefined) {
    count++;
    out.key(keyEvery);
    integerFrom1(out, value.every);
  }
  if (value.from !== undefined) {
    count++;
    out.key(keyFrom);
    integerFrom1(out, value.from);
  }
  out.key(keyLast);
  boolean(out, value.last);
  endObject(out, from, value, count);
}

function listOfRecurrence(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeRecurrence(out, value[i]);
  }
  out.closeList(from);
}

function listOfUse(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeUse(out, value[i]);
  }
  out.closeList(from);
}

function writeCompetency(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 4;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  out.key(keyDeclared);
  writeCompetencyDeclared(out, value.declared);
  out.key(keyTraits);
  listOfString(out, value.traits);
  if (value.aliases !== undefined) {
    count++;
    out.key(keyAliases);
    listOfString(out, value.aliases);
  }
  if (value.note !== undefined) {
    count++;
    out.key(keyNote);
    string(out, value.note);
  }
  endObject(out, from, value, count);
}

function writeCompetencyDeclared(out: JsonWriter, value: unknown): void {
  if (value !== "library" && value !== "project" && value !== "nowhere") refuse();
  string(out, value);
}

function listOfCompetency(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeCompetency(out, value[i]);
  }
  out.closeList(from);
}

function writeHierarchy(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 4;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  if (value.scale !== undefined) {
    count++;
    out.key(keyScale);
    writeRange(out, value.scale);
  }
  if (value.ratedBy !== undefined) {
    count++;
    out.key(keyRatedBy);
    string(out, value.ratedBy);
  }
  out.key(keyOrders);
  listOfStepOrder(out, value.orders);
  if (value.model !== undefined) {
    count++;
    out.key(keyModel);
    string(out, value.model);
  }
  if (value.stayUntil !== undefined) {
    count++;
    out.key(keyStayUntil);
    writeStayRule(out, value.stayUntil);
  }
  out.key(keySteps);
  listOfStep(out, value.steps);
  endObject(out, from, value, count);
}

function writeStepOrder(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyOrder);
  string(out, value.order);
  out.key(keyFromSession);
  integerFrom1(out, value.fromSession);
  if (value.toSession !== undefined) {
    count++;
    out.key(keyToSession);
    integerFrom1(out, value.toSession);
  }
  endObject(out, from, value, count);
}

function listOfStepOrder(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStepOrder(out, value[i]);
  }
  out.closeList(from);
}

function writeStayRule(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyRule);
  string(out, value.rule);
  out.key(keyTimes);
  integerFrom1(out, value.times);
  endObject(out, from, value, count);
}

function writeStep(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.rating !== undefined) {
    count++;
    out.key(keyRating);
    number(out, value.rating);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfStep(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStep(out, value[i]);
  }
  out.closeList(from);
}

function listOfHierarchy(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeHierarchy(out, value[i]);
  }
  out.closeList(from);
}

function writeHomeworkLines(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.kind !== undefined) {
    count++;
    out.key(keyKind);
    writeKind(out, value.kind);
  }
  if (value.traits !== undefined) {
    count++;
    out.key(keyTraits);
    listOfString(out, value.traits);
  }
  if (value.approach !== undefined) {
    count++;
    out.key(keyApproach);
    string(out, value.approach);
  }
  if (value.bridge !== undefined) {
    count++;
    out.key(keyBridge);
    string(out, value.bridge);
  }
  if (value.mechanisms !== undefined) {
    count++;
    out.key(keyMechanisms);
    listOfMechanism(out, value.mechanisms);
  }
  if (value.purpose !== undefined) {
    count++;
    out.key(keyPurpose);
    listOfPhrase(out, value.purpose);
  }
  if (value.serves !== undefined) {
    count++;
    out.key(keyServes);
    listOfString(out, value.serves);
  }
  if (value.origin !== undefined) {
    count++;
    out.key(keyOrigin);
    string(out, value.origin);
  }
  if (value.clientHears !== undefined) {
    count++;
    out.key(keyClientHears);
    listOfString(out, value.clientHears);
  }
  if (value.wording !== undefined) {
    count++;
    out.key(keyWording);
    listOfReaderText(out, value.wording);
  }
  if (value.rationale !== undefined) {
    count++;
    out.key(keyRationale);
    listOfReaderText(out, value.rationale);
  }
  if (value.instructions !== undefined) {
    count++;
    out.key(keyInstructions);
    listOfReaderText(out, value.instructions);
  }
  if (value.dose !== undefined) {
    count++;
    out.key(keyDose);
    writeDose(out, value.dose);
  }
  if (value.when !== undefined) {
    count++;
    out.key(keyWhen);
    listOfPhrase(out, value.when);
  }
  if (value.where !== undefined) {
    count++;
    out.key(keyWhere);
    listOfPhrase(out, value.where);
  }
  if (value.with !== undefined) {
    count++;
    out.key(keyWith);
    listOfPhrase(out, value.with);
  }
  if (value.channel !== undefined) {
    count++;
    out.key(keyChannel);
    writeChannel(out, value.channel);
  }
  if (value.materials !== undefined) {
    count++;
    out.key(keyMaterials);
    listOfMaterial(out, value.materials);
  }
  if (value.agree !== undefined) {
    count++;
    out.key(keyAgree);
    listOfString(out, value.agree);
  }
  if (value.readiness !== undefined) {
    count++;
    out.key(keyReadiness);
    writeReadiness(out, value.readiness);
  }
  if (value.difficulty !== undefined) {
    count++;
    out.key(keyDifficulty);
    writeDifficulty(out, value.difficulty);
  }
  if (value.steps !== undefined) {
    count++;
    out.key(keySteps);
    listOfString(out, value.steps);
  }
  if (value.question !== undefined) {
    count++;
    out.key(keyQuestion);
    listOfReaderText(out, value.question);
  }
  if (value.belief !== undefined) {
    count++;
    out.key(keyBelief);
    listOfReaderText(out, value.belief);
  }
  if (value.prediction !== undefined) {
    count++;
    out.key(keyPrediction);
    listOfReaderText(out, value.prediction);
  }
  if (value.reading !== undefined) {
    count++;
    out.key(keyReading);
    listOfReaderText(out, value.reading);
  }
  if (value.crutches !== undefined) {
    count++;
    out.key(keyCrutches);
    listOfCrutch(out, value.crutches);
  }
  if (value.alongside !== undefined) {
    count++;
    out.key(keyAlongside);
    listOfString(out, value.alongside);
  }
  if (value.after !== undefined) {
    count++;
    out.key(keyAfter);
    listOfString(out, value.after);
  }
  if (value.caregiver !== undefined) {
    count++;
    out.key(keyCaregiver);
    writePhrase(out, value.caregiver);
  }
  if (value.doneBy !== undefined) {
    count++;
    out.key(keyDoneBy);
    listOfString(out, value.doneBy);
  }
  if (value.completion !== undefined) {
    count++;
    out.key(keyCompletion);
    writeCompletion(out, value.completion);
  }
  if (value.success !== undefined) {
    count++;
    out.key(keySuccess);
    listOfPhrase(out, value.success);
  }
  if (value.ifNotDone !== undefined) {
    count++;
    out.key(keyIfNotDone);
    listOfPhrase(out, value.ifNotDone);
  }
  if (value.barriers !== undefined) {
    count++;
    out.key(keyBarriers);
    listOfBarrier(out, value.barriers);
  }
  if (value.record !== undefined) {
    count++;
    out.key(keyRecord);
    writeHomeworkRecord(out, value.record);
  }
  if (value.reminders !== undefined) {
    count++;
    out.key(keyReminders);
    listOfContingency(out, value.reminders);
  }
  if (value.rewards !== undefined) {
    count++;
    out.key(keyRewards);
    listOfContingency(out, value.rewards);
  }
  if (value.penalties !== undefined) {
    count++;
    out.key(keyPenalties);
    listOfContingency(out, value.penalties);
  }
  if (value.stop !== undefined) {
    count++;
    out.key(keyStop);
    listOfStop(out, value.stop);
  }
  if (value.contraindications !== undefined) {
    count++;
    out.key(keyContraindications);
    listOfPhrase(out, value.contraindications);
  }
  if (value.settle !== undefined) {
    count++;
    out.key(keySettle);
    listOfReaderText(out, value.settle);
  }
  if (value.needs !== undefined) {
    count++;
    out.key(keyNeeds);
    listOfString(out, value.needs);
  }
  if (value.contexts !== undefined) {
    count++;
    out.key(keyContexts);
    integerFrom1(out, value.contexts);
  }
  if (value.climbs !== undefined) {
    count++;
    out.key(keyClimbs);
    string(out, value.climbs);
  }
  if (value.stayUntil !== undefined) {
    count++;
    out.key(keyStayUntil);
    writeStayRule(out, value.stayUntil);
  }
  if (value.sending !== undefined) {
    count++;
    out.key(keySending);
    string(out, value.sending);
  }
  if (value.summary !== undefined) {
    count++;
    out.key(keySummary);
    writeSummary(out, value.summary);
  }
  if (value.timeInBed !== undefined) {
    count++;
    out.key(keyTimeInBed);
    writeTimeInBed(out, value.timeInBed);
  }
  if (value.cites !== undefined) {
    count++;
    out.key(keyCites);
    listOfString(out, value.cites);
  }
  if (value.notes !== undefined) {
    count++;
    out.key(keyNotes);
    listOfString(out, value.notes);
  }
  endObject(out, from, value, count);
}

function writeKind(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  if (value.name !== undefined) {
    count++;
    out.key(keyName);
    string(out, value.name);
  }
  out.key(keyIs);
  listOfString(out, value.is);
  out.key(keyTraits);
  listOfString(out, value.traits);
  endObject(out, from, value, count);
}

function writeMechanism(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  if (value.name !== undefined) {
    count++;
    out.key(keyName);
    string(out, value.name);
  }
  if (value.family !== undefined) {
    count++;
    out.key(keyFamily);
    string(out, value.family);
  }
  out.key(keyFlags);
  listOfString(out, value.flags);
  endObject(out, from, value, count);
}

function listOfMechanism(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeMechanism(out, value[i]);
  }
  out.closeList(from);
}

function writeReaderText(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyReader);
  string(out, value.reader);
  out.key(keyText);
  string(out, value.text);
  endObject(out, from, value, count);
}

function listOfReaderText(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeReaderText(out, value[i]);
  }
  out.closeList(from);
}

function writeDose(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyText);
  string(out, value.text);
  if (value.amount !== undefined) {
    count++;
    out.key(keyAmount);
    writeRange(out, value.amount);
  }
  if (value.unit !== undefined) {
    count++;
    out.key(keyUnit);
    writeDoseUnit(out, value.unit);
  }
  if (value.extent !== undefined) {
    count++;
    out.key(keyExtent);
    writeDoseExtent(out, value.extent);
  }
  out.key(keyOpen);
  boolean(out, value.open);
  if (value.frequency !== undefined) {
    count++;
    out.key(keyFrequency);
    writeDoseFrequency(out, value.frequency);
  }
  if (value.times !== undefined) {
    count++;
    out.key(keyTimes);
    writeRange(out, value.times);
  }
  if (value.minutes !== undefined) {
    count++;
    out.key(keyMinutes);
    numberFrom0(out, value.minutes);
  }
  if (value.perWeek !== undefined) {
    count++;
    out.key(keyPerWeek);
    numberFrom0(out, value.perWeek);
  }
  if (value.lasts !== undefined) {
    count++;
    out.key(keyLasts);
    writeSpan(out, value.lasts);
  }
  endObject(out, from, value, count);
}

function writeDoseUnit(out: JsonWriter, value: unknown): void {
  if (value !== "seconds" && value !== "minutes" && value !== "hours" && value !== "entries" && value !== "steps" && value !== "trials" && value !== "pages" && value !== "chapters") refuse();
  string(out, value);
}

function writeDoseExtent(out: JsonWriter, value: unknown): void {
  if (value !== "moments" && value !== "all-day") refuse();
  string(out, value);
}

function writeDoseFrequency(out: JsonWriter, value: unknown): void {
  if (value !== "recurring" && value !== "counted") refuse();
  string(out, value);
}

function writeChannel(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyAlternatives);
  listOfString(out, value.alternatives);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  out.key(keyReadBy);
  listOfString(out, value.readBy);
  if (value.within !== undefined) {
    count++;
    out.key(keyWithin);
    writeSpan(out, value.within);
  }
  if (value.crisis !== undefined) {
    count++;
    out.key(keyCrisis);
    string(out, value.crisis);
  }
  if (value.controller !== undefined) {
    count++;
    out.key(keyController);
    string(out, value.controller);
  }
  endObject(out, from, value, count);
}

function writeMaterial(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  if (value.term !== undefined) {
    count++;
    out.key(keyTerm);
    string(out, value.term);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  out.key(keyFile);
  boolean(out, value.file);
  endObject(out, from, value, count);
}

function listOfMaterial(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeMaterial(out, value[i]);
  }
  out.closeList(from);
}

function writeReadiness(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyRatings);
  listOfReadinessRating(out, value.ratings);
  out.key(keyBelow);
  listOfPhrase(out, value.below);
  endObject(out, from, value, count);
}

function writeReadinessRating(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyOf);
  string(out, value.of);
  if (value.atLeast !== undefined) {
    count++;
    out.key(keyAtLeast);
    numberFrom0To100(out, value.atLeast);
  }
  endObject(out, from, value, count);
}

function numberFrom0To100(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0 || value > 100) refuse();
  out.bare(String(value));
}

function listOfReadinessRating(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeReadinessRating(out, value[i]);
  }
  out.closeList(from);
}

function writeDifficulty(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 3;
  const from = out.open();
  out.key(keyValue);
  numberFrom0(out, value.value);
  out.key(keyOf);
  numberAbove0(out, value.of);
  out.key(keyPercent);
  numberFrom0(out, value.percent);
  endObject(out, from, value, count);
}

function writeCrutch(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyAct);
  writeCrutchAct(out, value.act);
  out.key(keyWhat);
  writePhrase(out, value.what);
  if (value.bySession !== undefined) {
    count++;
    out.key(keyBySession);
    integerFrom1(out, value.bySession);
  }
  endObject(out, from, value, count);
}

function writeCrutchAct(out: JsonWriter, value: unknown): void {
  if (value !== "keep" && value !== "fade" && value !== "drop") refuse();
  string(out, value);
}

function listOfCrutch(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeCrutch(out, value[i]);
  }
  out.closeList(from);
}

function writeCompletion(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyForm);
  writeCompletionForm(out, value.form);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function writeCompletionForm(out: JsonWriter, value: unknown): void {
  if (value !== "optional" && value !== "required") refuse();
  string(out, value);
}

function writeBarrier(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyClass);
  string(out, value.class);
  out.key(keyText);
  string(out, value.text);
  if (value.plan !== undefined) {
    count++;
    out.key(keyPlan);
    string(out, value.plan);
  }
  endObject(out, from, value, count);
}

function listOfBarrier(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeBarrier(out, value[i]);
  }
  out.closeList(from);
}

function writeHomeworkRecord(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  if (value.form !== undefined) {
    count++;
    out.key(keyForm);
    writeHomeworkRecordForm(out, value.form);
  }
  if (value.because !== undefined) {
    count++;
    out.key(keyBecause);
    string(out, value.because);
  }
  out.key(keyFields);
  listOfField(out, value.fields);
  out.key(keyHeldBy);
  listOfString(out, value.heldBy);
  out.key(keySeenBy);
  listOfString(out, value.seenBy);
  if (value.kept !== undefined) {
    count++;
    out.key(keyKept);
    writeKept(out, value.kept);
  }
  if (value.others !== undefined) {
    count++;
    out.key(keyOthers);
    string(out, value.others);
  }
  endObject(out, from, value, count);
}

function writeHomeworkRecordForm(out: JsonWriter, value: unknown): void {
  if (value !== "fields" && value !== "free" && value !== "none") refuse();
  string(out, value);
}

function writeField(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyName);
  string(out, value.name);
  out.key(keyType);
  writeFieldType(out, value.type);
  if (value.range !== undefined) {
    count++;
    out.key(keyRange);
    writeRange(out, value.range);
  }
  if (value.unit !== undefined) {
    count++;
    out.key(keyUnit);
    writeFieldUnit(out, value.unit);
  }
  endObject(out, from, value, count);
}

function writeFieldType(out: JsonWriter, value: unknown): void {
  if (value !== "text" && value !== "number" && value !== "time" && value !== "date" && value !== "yes-no" && value !== "range") refuse();
  string(out, value);
}

function writeFieldUnit(out: JsonWriter, value: unknown): void {
  if (value !== "%" && value !== "minutes" && value !== "hours") refuse();
  string(out, value);
}

function listOfField(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeField(out, value[i]);
  }
  out.closeList(from);
}

function writeKept(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  if (value.duration !== undefined) {
    count++;
    out.key(keyDuration);
    writeSpan(out, value.duration);
  }
  out.key(keyUntilTheEnd);
  boolean(out, value.untilTheEnd);
  endObject(out, from, value, count);
}

function writeContingency(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.term !== undefined) {
    count++;
    out.key(keyTerm);
    string(out, value.term);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  if (value.reader !== undefined) {
    count++;
    out.key(keyReader);
    string(out, value.reader);
  }
  if (value.reason !== undefined) {
    count++;
    out.key(keyReason);
    string(out, value.reason);
  }
  if (value.askedBy !== undefined) {
    count++;
    out.key(keyAskedBy);
    string(out, value.askedBy);
  }
  endObject(out, from, value, count);
}

function listOfContingency(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeContingency(out, value[i]);
  }
  out.closeList(from);
}

function writeStop(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyWhen);
  listOfPhrase(out, value.when);
  if (value.afterwards !== undefined) {
    count++;
    out.key(keyAfterwards);
    string(out, value.afterwards);
  }
  endObject(out, from, value, count);
}

function listOfStop(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStop(out, value[i]);
  }
  out.closeList(from);
}

function writeSummary(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyForm);
  string(out, value.form);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  if (value.because !== undefined) {
    count++;
    out.key(keyBecause);
    string(out, value.because);
  }
  endObject(out, from, value, count);
}

function writeTimeInBed(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyHours);
  numberFrom0(out, value.hours);
  if (value.upToHours !== undefined) {
    count++;
    out.key(keyUpToHours);
    number(out, value.upToHours);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function writeHomework(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 36;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyName);
  string(out, value.name);
  if (value.title !== undefined) {
    count++;
    out.key(keyTitle);
    string(out, value.title);
  }
  if (value.doc !== undefined) {
    count++;
    out.key(keyDoc);
    string(out, value.doc);
  }
  if (value.like !== undefined) {
    count++;
    out.key(keyLike);
    string(out, value.like);
  }
  if (value.kind !== undefined) {
    count++;
    out.key(keyKind);
    writeKind(out, value.kind);
  }
  out.key(keyTraits);
  listOfString(out, value.traits);
  if (value.approach !== undefined) {
    count++;
    out.key(keyApproach);
    string(out, value.approach);
  }
  if (value.bridge !== undefined) {
    count++;
    out.key(keyBridge);
    string(out, value.bridge);
  }
  out.key(keyMechanisms);
  listOfMechanism(out, value.mechanisms);
  out.key(keyPurpose);
  listOfPhrase(out, value.purpose);
  out.key(keyServes);
  listOfString(out, value.serves);
  if (value.origin !== undefined) {
    count++;
    out.key(keyOrigin);
    string(out, value.origin);
  }
  out.key(keyClientHears);
  listOfString(out, value.clientHears);
  out.key(keyWording);
  listOfReaderText(out, value.wording);
  out.key(keyRationale);
  listOfReaderText(out, value.rationale);
  out.key(keyInstructions);
  listOfReaderText(out, value.instructions);
  if (value.dose !== undefined) {
    count++;
    out.key(keyDose);
    writeDose(out, value.dose);
  }
  out.key(keyWhen);
  listOfPhrase(out, value.when);
  out.key(keyWhere);
  listOfPhrase(out, value.where);
  out.key(keyWith);
  listOfPhrase(out, value.with);
  if (value.channel !== undefined) {
    count++;
    out.key(keyChannel);
    writeChannel(out, value.channel);
  }
  out.key(keyMaterials);
  listOfMaterial(out, value.materials);
  out.key(keyAgree);
  listOfString(out, value.agree);
  if (value.readiness !== undefined) {
    count++;
    out.key(keyReadiness);
    writeReadiness(out, value.readiness);
  }
  if (value.difficulty !== undefined) {
    count++;
    out.key(keyDifficulty);
    writeDifficulty(out, value.difficulty);
  }
  out.key(keySteps);
  listOfString(out, value.steps);
  out.key(keyQuestion);
  listOfReaderText(out, value.question);
  out.key(keyBelief);
  listOfReaderText(out, value.belief);
  out.key(keyPrediction);
  listOfReaderText(out, value.prediction);
  out.key(keyReading);
  listOfReaderText(out, value.reading);
  out.key(keyCrutches);
  listOfCrutch(out, value.crutches);
  out.key(keyAlongside);
  listOfString(out, value.alongside);
  out.key(keyAfter);
  listOfString(out, value.after);
  if (value.caregiver !== undefined) {
    count++;
    out.key(keyCaregiver);
    writePhrase(out, value.caregiver);
  }
  out.key(keyDoneBy);
  listOfString(out, value.doneBy);
  if (value.completion !== undefined) {
    count++;
    out.key(keyCompletion);
    writeCompletion(out, value.completion);
  }
  out.key(keySuccess);
  listOfPhrase(out, value.success);
  out.key(keyIfNotDone);
  listOfPhrase(out, value.ifNotDone);
  out.key(keyBarriers);
  listOfBarrier(out, value.barriers);
  if (value.record !== undefined) {
    count++;
    out.key(keyRecord);
    writeHomeworkRecord(out, value.record);
  }
  out.key(keyReminders);
  listOfContingency(out, value.reminders);
  out.key(keyRewards);
  listOfContingency(out, value.rewards);
  out.key(keyPenalties);
  listOfContingency(out, value.penalties);
  out.key(keyStop);
  listOfStop(out, value.stop);
  out.key(keyContraindications);
  listOfPhrase(out, value.contraindications);
  out.key(keySettle);
  listOfReaderText(out, value.settle);
  out.key(keyNeeds);
  listOfString(out, value.needs);
  if (value.contexts !== undefined) {
    count++;
    out.key(keyContexts);
    integerFrom1(out, value.contexts);
  }
  if (value.climbs !== undefined) {
    count++;
    out.key(keyClimbs);
    string(out, value.climbs);
  }
  if (value.stayUntil !== undefined) {
    count++;
    out.key(keyStayUntil);
    writeStayRule(out, value.stayUntil);
  }
  if (value.sending !== undefined) {
    count++;
    out.key(keySending);
    string(out, value.sending);
  }
  if (value.summary !== undefined) {
    count++;
    out.key(keySummary);
    writeSummary(out, value.summary);
  }
  if (value.timeInBed !== undefined) {
    count++;
    out.key(keyTimeInBed);
    writeTimeInBed(out, value.timeInBed);
  }
  out.key(keyCites);
  listOfString(out, value.cites);
  out.key(keyNotes);
  listOfString(out, value.notes);
  endObject(out, from, value, count);
}

function listOfHomework(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeHomework(out, value[i]);
  }
  out.closeList(from);
}

function writeSessionLines(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 7;
  const from = out.open();
  out.key(keyOrder);
  listOfString(out, value.order);
  out.key(keyDuring);
  listOfDuring(out, value.during);
  out.key(keyPractice);
  listOfPractice(out, value.practice);
  out.key(keyPlans);
  listOfPlanned(out, value.plans);
  if (value.planNothing !== undefined) {
    count++;
    out.key(keyPlanNothing);
    writeBecause(out, value.planNothing);
  }
  out.key(keyReviews);
  listOfReview(out, value.reviews);
  out.key(keyAdminister);
  listOfAdministered(out, value.administer);
  out.key(keyNotes);
  listOfString(out, value.notes);
  endObject(out, from, value, count);
}

function writeRecurringSession(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 9;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyRecurring);
  writeRecurrence(out, value.recurring);
  if (value.strand !== undefined) {
    count++;
    out.key(keyStrand);
    string(out, value.strand);
  }
  out.key(keyOrder);
  listOfString(out, value.order);
  out.key(keyDuring);
  listOfDuring(out, value.during);
  out.key(keyPractice);
  listOfPractice(out, value.practice);
  out.key(keyPlans);
  listOfPlanned(out, value.plans);
  if (value.planNothing !== undefined) {
    count++;
    out.key(keyPlanNothing);
    writeBecause(out, value.planNothing);
  }
  out.key(keyReviews);
  listOfReview(out, value.reviews);
  out.key(keyAdminister);
  listOfAdministered(out, value.administer);
  out.key(keyNotes);
  listOfString(out, value.notes);
  endObject(out, from, value, count);
}

function listOfRecurringSession(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeRecurringSession(out, value[i]);
  }
  out.closeList(from);
}

function writeOffer(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 4;
  const from = out.open();
  out.key(keyEvents);
  listOfString(out, value.events);
  out.key(keyPlans);
  listOfString(out, value.plans);
  out.key(keyAfter);
  listOfString(out, value.after);
  out.key(keyUnless);
  listOfPhrase(out, value.unless);
  if (value.wording !== undefined) {
    count++;
    out.key(keyWording);
    string(out, value.wording);
  }
  endObject(out, from, value, count);
}

function listOfOffer(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeOffer(out, value[i]);
  }
  out.closeList(from);
}

function writePolicy(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  if (value.origin !== undefined) {
    count++;
    out.key(keyOrigin);
    string(out, value.origin);
  }
  out.key(keyMechanisms);
  listOfMechanism(out, value.mechanisms);
  out.key(keyResponses);
  listOfResponse(out, value.responses);
  if (value.reviewOpenedBy !== undefined) {
    count++;
    out.key(keyReviewOpenedBy);
    string(out, value.reviewOpenedBy);
  }
  endObject(out, from, value, count);
}

function writeResponse(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyWho);
  string(out, value.who);
  out.key(keyDoes);
  string(out, value.does);
  out.key(keyWhat);
  writePhrase(out, value.what);
  if (value.manner !== undefined) {
    count++;
    out.key(keyManner);
    string(out, value.manner);
  }
  if (value.respond !== undefined) {
    count++;
    out.key(keyRespond);
    string(out, value.respond);
  }
  endObject(out, from, value, count);
}

function listOfResponse(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeResponse(out, value[i]);
  }
  out.closeList(from);
}

function writeNeedTailoringOrConditionTailoring(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  switch (value.form) {
    case "need":
      return writeNeedTailoring(out, value);
    case "condition":
      return writeConditionTailoring(out, value);
    default:
      refuse();
  }
}

function writeNeedTailoring(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyForm);
  writeNeedTailoringForm(out, value.form);
  out.key(keyNeed);
  writePhrase(out, value.need);
  if (value.none !== undefined) {
    count++;
    out.key(keyNone);
    writeBecause(out, value.none);
  }
  out.key(keyActions);
  listOfAction(out, value.actions);
  endObject(out, from, value, count);
}

function writeNeedTailoringForm(out: JsonWriter, value: unknown): void {
  if (value !== "need") refuse();
  string(out, value);
}

function writeAction(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyAct);
  string(out, value.act);
  out.key(keyBy);
  writeActionBy(out, value.by);
  if (value.homework !== undefined) {
    count++;
    out.key(keyHomework);
    string(out, value.homework);
  }
  if (value.replacement !== undefined) {
    count++;
    out.key(keyReplacement);
    string(out, value.replacement);
  }
  if (value.session !== undefined) {
    count++;
    out.key(keySession);
    boolean(out, value.session);
  }
  if (value.dose !== undefined) {
    count++;
    out.key(keyDose);
    writeDose(out, value.dose);
  }
  if (value.until !== undefined) {
    count++;
    out.key(keyUntil);
    writePhrase(out, value.until);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function writeActionBy(out: JsonWriter, value: unknown): void {
  if (value !== "person" && value !== "care" && value !== "automatic" && value !== "words") refuse();
  string(out, value);
}

function listOfAction(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeAction(out, value[i]);
  }
  out.closeList(from);
}

function writeConditionTailoring(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyForm);
  writeConditionTailoringForm(out, value.form);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  out.key(keyWhen);
  writeAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out, value.when);
  out.key(keyActions);
  listOfAction(out, value.actions);
  endObject(out, from, value, count);
}

function writeConditionTailoringForm(out: JsonWriter, value: unknown): void {
  if (value !== "condition") refuse();
  string(out, value);
}

function writeAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  switch (value.test) {
    case "any":
      return writeAnyOf(out, value);
    case "all":
      return writeAllOf(out, value);
    case "score":
      return writeScoreTest(out, value);
    case "change":
      return writeChangeTest(out, value);
    case "done":
      return writeDoneTest(out, value);
    case "not-done":
      return writeNotDoneTest(out, value);
    case "state":
      return writeStateTest(out, value);
    case "session":
      return writeSessionTest(out, value);
    case "stage":
      return writeStageTest(out, value);
    case "event":
      return writeEventTest(out, value);
    default:
      refuse();
  }
}

function writeAnyOf(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyTest);
  writeAnyOfTest(out, value.test);
  out.key(keyOf);
  listOfAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out, value.of);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeAnyOfTest(out: JsonWriter, value: unknown): void {
  if (value !== "any") refuse();
  string(out, value);
}

function listOfAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out, value[i]);
  }
  out.closeList(from);
}

function writeInARow(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 3;
  const from = out.open();
  out.key(keyCount);
  integerFrom1(out, value.count);
  out.key(keyUnit);
  writeInARowUnit(out, value.unit);
  out.key(keyInARow);
  boolean(out, value.inARow);
  endObject(out, from, value, count);
}

function writeInARowUnit(out: JsonWriter, value: unknown): void {
  if (value !== "sessions" && value !== "weeks") refuse();
  string(out, value);
}

function writeAllOf(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyTest);
  writeAllOfTest(out, value.test);
  out.key(keyOf);
  listOfAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out, value.of);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeAllOfTest(out: JsonWriter, value: unknown): void {
  if (value !== "all") refuse();
  string(out, value);
}

function writeScoreTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 5;
  const from = out.open();
  out.key(keyTest);
  writeScoreTestTest(out, value.test);
  out.key(keyMeasure);
  string(out, value.measure);
  if (value.item !== undefined) {
    count++;
    out.key(keyItem);
    integerFrom1(out, value.item);
  }
  out.key(keyComparison);
  writeScoreTestComparison(out, value.comparison);
  out.key(keyValue);
  number(out, value.value);
  out.key(keyPercent);
  boolean(out, value.percent);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeScoreTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "score") refuse();
  string(out, value);
}

function writeScoreTestComparison(out: JsonWriter, value: unknown): void {
  if (value !== "above" && value !== "below" && value !== "at-least" && value !== "at-most" && value !== "is") refuse();
  string(out, value);
}

function writeChangeTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 5;
  const from = out.open();
  out.key(keyTest);
  writeChangeTestTest(out, value.test);
  out.key(keyMeasure);
  string(out, value.measure);
  if (value.item !== undefined) {
    count++;
    out.key(keyItem);
    integerFrom1(out, value.item);
  }
  out.key(keyDirection);
  writeChangeTestDirection(out, value.direction);
  out.key(keyBy);
  number(out, value.by);
  out.key(keyThan);
  writeChangeTestThan(out, value.than);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeChangeTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "change") refuse();
  string(out, value);
}

function writeChangeTestDirection(out: JsonWriter, value: unknown): void {
  if (value !== "worse" && value !== "better") refuse();
  string(out, value);
}

function writeChangeTestThan(out: JsonWriter, value: unknown): void {
  if (value !== "start" && value !== "last-session") refuse();
  string(out, value);
}

function writeDoneTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyTest);
  writeDoneTestTest(out, value.test);
  if (value.homework !== undefined) {
    count++;
    out.key(keyHomework);
    string(out, value.homework);
  }
  out.key(keyComparison);
  writeDoneTestComparison(out, value.comparison);
  out.key(keyPercent);
  numberFrom0(out, value.percent);
  if (value.measure !== undefined) {
    count++;
    out.key(keyMeasure);
    string(out, value.measure);
  }
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeDoneTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "done") refuse();
  string(out, value);
}

function writeDoneTestComparison(out: JsonWriter, value: unknown): void {
  if (value !== "above" && value !== "below" && value !== "at-least" && value !== "at-most" && value !== "is") refuse();
  string(out, value);
}

function writeNotDoneTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyTest);
  writeNotDoneTestTest(out, value.test);
  if (value.homework !== undefined) {
    count++;
    out.key(keyHomework);
    string(out, value.homework);
  }
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeNotDoneTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "not-done") refuse();
  string(out, value);
}

function writeStateTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyTest);
  writeStateTestTest(out, value.test);
  out.key(keyState);
  writePhrase(out, value.state);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeStateTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "state") refuse();
  string(out, value);
}

function writeSessionTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 3;
  const from = out.open();
  out.key(keyTest);
  writeSessionTestTest(out, value.test);
  out.key(keyComparison);
  writeSessionTestComparison(out, value.comparison);
  out.key(keyValue);
  number(out, value.value);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeSessionTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "session") refuse();
  string(out, value);
}

function writeSessionTestComparison(out: JsonWriter, value: unknown): void {
  if (value !== "above" && value !== "below" && value !== "at-least" && value !== "at-most" && value !== "is") refuse();
  string(out, value);
}

function writeStageTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyTest);
  writeStageTestTest(out, value.test);
  out.key(keyStage);
  string(out, value.stage);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeStageTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "stage") refuse();
  string(out, value);
}

function writeEventTest(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyTest);
  writeEventTestTest(out, value.test);
  out.key(keyEvent);
  string(out, value.event);
  if (value.for !== undefined) {
    count++;
    out.key(keyFor);
    writeInARow(out, value.for);
  }
  endObject(out, from, value, count);
}

function writeEventTestTest(out: JsonWriter, value: unknown): void {
  if (value !== "event") refuse();
  string(out, value);
}

function listOfNeedTailoringOrConditionTailoring(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeNeedTailoringOrConditionTailoring(out, value[i]);
  }
  out.closeList(from);
}

function writeSafety(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 6;
  const from = out.open();
  if (value.riskPlan !== undefined) {
    count++;
    out.key(keyRiskPlan);
    writeRiskPlan(out, value.riskPlan);
  }
  out.key(keyWatches);
  listOfWatch(out, value.watches);
  out.key(keyScreens);
  listOfPrecaution(out, value.screens);
  out.key(keyChecks);
  listOfPrecaution(out, value.checks);
  out.key(keyCautions);
  listOfPhrase(out, value.cautions);
  if (value.ordinaryRisk !== undefined) {
    count++;
    out.key(keyOrdinaryRisk);
    string(out, value.ordinaryRisk);
  }
  if (value.forced !== undefined) {
    count++;
    out.key(keyForced);
    writePhrase(out, value.forced);
  }
  out.key(keyHarms);
  listOfHarms(out, value.harms);
  out.key(keyPenalties);
  listOfPhrase(out, value.penalties);
  endObject(out, from, value, count);
}

function writeRiskPlan(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyBy);
  listOfString(out, value.by);
  if (value.assess !== undefined) {
    count++;
    out.key(keyAssess);
    string(out, value.assess);
  }
  if (value.contact !== undefined) {
    count++;
    out.key(keyContact);
    string(out, value.contact);
  }
  if (value.outOfHours !== undefined) {
    count++;
    out.key(keyOutOfHours);
    string(out, value.outOfHours);
  }
  endObject(out, from, value, count);
}

function writeWatch(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyWhen);
  writeAnyOfOrAllOfOrScoreTestOrChangeTestOrDoneTestOrNotDoneTestOrStateTestOrSessionTestOrStageTestOrEventTest(out, value.when);
  out.key(keyActions);
  listOfAction(out, value.actions);
  endObject(out, from, value, count);
}

function listOfWatch(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeWatch(out, value[i]);
  }
  out.closeList(from);
}

function writePrecaution(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  if (value.term !== undefined) {
    count++;
    out.key(keyTerm);
    string(out, value.term);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  out.key(keyBefore);
  listOfString(out, value.before);
  endObject(out, from, value, count);
}

function listOfPrecaution(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writePrecaution(out, value[i]);
  }
  out.closeList(from);
}

function writeHarms(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.measure !== undefined) {
    count++;
    out.key(keyMeasure);
    string(out, value.measure);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfHarms(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeHarms(out, value[i]);
  }
  out.closeList(from);
}

function writeSupervision(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 7;
  const from = out.open();
  if (value.frequency !== undefined) {
    count++;
    out.key(keyFrequency);
    writeFrequency(out, value.frequency);
  }
  out.key(keyCompetencies);
  listOfSupervisedCompetency(out, value.competencies);
  out.key(keyObserve);
  listOfObservation(out, value.observe);
  out.key(keyDiscuss);
  listOfPhrase(out, value.discuss);
  out.key(keyPractise);
  listOfSelfPractice(out, value.practise);
  out.key(keyTraining);
  listOfPhrase(out, value.training);
  out.key(keyTeam);
  listOfPhrase(out, value.team);
  out.key(keyHomework);
  listOfTherapistHomework(out, value.homework);
  endObject(out, from, value, count);
}

function writeSupervisedCompetency(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyCompetency);
  string(out, value.competency);
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  if (value.ratedWith !== undefined) {
    count++;
    out.key(keyRatedWith);
    string(out, value.ratedWith);
  }
  if (value.atLeast !== undefined) {
    count++;
    out.key(keyAtLeast);
    number(out, value.atLeast);
  }
  if (value.readOn !== undefined) {
    count++;
    out.key(keyReadOn);
    writeSupervisedCompetencyReadOn(out, value.readOn);
  }
  endObject(out, from, value, count);
}

function writeSupervisedCompetencyReadOn(out: JsonWriter, value: unknown): void {
  if (value !== "item" && value !== "total") refuse();
  string(out, value);
}

function listOfSupervisedCompetency(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSupervisedCompetency(out, value[i]);
  }
  out.closeList(from);
}

function writeObservation(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keySessions);
  listOfIntegerFrom1(out, value.sessions);
  if (value.on !== undefined) {
    count++;
    out.key(keyOn);
    string(out, value.on);
  }
  endObject(out, from, value, count);
}

function listOfObservation(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeObservation(out, value[i]);
  }
  out.closeList(from);
}

function writeSelfPractice(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 0;
  const from = out.open();
  if (value.homework !== undefined) {
    count++;
    out.key(keyHomework);
    string(out, value.homework);
  }
  if (value.term !== undefined) {
    count++;
    out.key(keyTerm);
    string(out, value.term);
  }
  if (value.text !== undefined) {
    count++;
    out.key(keyText);
    string(out, value.text);
  }
  endObject(out, from, value, count);
}

function listOfSelfPractice(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSelfPractice(out, value[i]);
  }
  out.closeList(from);
}

function writeTherapistHomework(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 1;
  const from = out.open();
  out.key(keyText);
  string(out, value.text);
  if (value.reviewed !== undefined) {
    count++;
    out.key(keyReviewed);
    string(out, value.reviewed);
  }
  endObject(out, from, value, count);
}

function listOfTherapistHomework(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeTherapistHomework(out, value[i]);
  }
  out.closeList(from);
}

function writeDeviation(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  out.key(keyRule);
  string(out, value.rule);
  if (value.on !== undefined) {
    count++;
    out.key(keyOn);
    string(out, value.on);
  }
  if (value.session !== undefined) {
    count++;
    out.key(keySession);
    string(out, value.session);
  }
  out.key(keyBecause);
  string(out, value.because);
  endObject(out, from, value, count);
}

function listOfDeviation(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeDeviation(out, value[i]);
  }
  out.closeList(from);
}

function writePlanRow(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 17;
  const from = out.open();
  out.key(keyId);
  string(out, value.id);
  out.key(keyVerb);
  writeVerb(out, value.verb);
  out.key(keyConditional);
  boolean(out, value.conditional);
  if (value.session !== undefined) {
    count++;
    out.key(keySession);
    integerFrom1(out, value.session);
  }
  if (value.recurring !== undefined) {
    count++;
    out.key(keyRecurring);
    writeRecurrence(out, value.recurring);
  }
  if (value.strand !== undefined) {
    count++;
    out.key(keyStrand);
    string(out, value.strand);
  }
  out.key(keyHomework);
  string(out, value.homework);
  if (value.changes !== undefined) {
    count++;
    out.key(keyChanges);
    writeHomeworkLines(out, value.changes);
  }
  if (value.broughtBy !== undefined) {
    count++;
    out.key(keyBroughtBy);
    string(out, value.broughtBy);
  }
  out.key(keyEvents);
  listOfString(out, value.events);
  out.key(keyOr);
  listOfString(out, value.or);
  out.key(keyAfter);
  listOfString(out, value.after);
  out.key(keyUnless);
  listOfPhrase(out, value.unless);
  if (value.wording !== undefined) {
    count++;
    out.key(keyWording);
    string(out, value.wording);
  }
  out.key(keyAt);
  listOfString(out, value.at);
  out.key(keyInAnyOrder);
  boolean(out, value.inAnyOrder);
  out.key(keyNth);
  integerFrom1(out, value.nth);
  out.key(keyFirst);
  boolean(out, value.first);
  if (value.dose !== undefined) {
    count++;
    out.key(keyDose);
    writeDose(out, value.dose);
  }
  if (value.minutes !== undefined) {
    count++;
    out.key(keyMinutes);
    numberFrom0(out, value.minutes);
  }
  if (value.perWeek !== undefined) {
    count++;
    out.key(keyPerWeek);
    numberFrom0(out, value.perWeek);
  }
  if (value.minutesPerWeek !== undefined) {
    count++;
    out.key(keyMinutesPerWeek);
    numberFrom0(out, value.minutesPerWeek);
  }
  out.key(keyAtLeast);
  boolean(out, value.atLeast);
  out.key(keyReviewedIn);
  listOfIntegerFrom1(out, value.reviewedIn);
  out.key(keyReviewedElsewhere);
  listOfString(out, value.reviewedElsewhere);
  out.key(keyReviewedAtBoosters);
  listOfIntegerFrom1(out, value.reviewedAtBoosters);
  out.key(keyCarriedOver);
  boolean(out, value.carriedOver);
  endObject(out, from, value, count);
}

function listOfPlanRow(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writePlanRow(out, value[i]);
  }
  out.closeList(from);
}

function writeLoad(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 6;
  const from = out.open();
  out.key(keySession);
  integerFrom1(out, value.session);
  if (value.strand !== undefined) {
    count++;
    out.key(keyStrand);
    string(out, value.strand);
  }
  out.key(keyMinutesPerWeek);
  numberFrom0(out, value.minutesPerWeek);
  out.key(keyAtLeast);
  boolean(out, value.atLeast);
  out.key(keyNew);
  integerFrom0(out, value.new);
  out.key(keyActive);
  integerFrom0(out, value.active);
  out.key(keyInForce);
  listOfString(out, value.inForce);
  endObject(out, from, value, count);
}

function integerFrom0(out: JsonWriter, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) refuse();
  out.bare(String(value));
}

function listOfLoad(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeLoad(out, value[i]);
  }
  out.closeList(from);
}

function writeStageMechanisms(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  let count = 2;
  const from = out.open();
  if (value.stage !== undefined) {
    count++;
    out.key(keyStage);
    string(out, value.stage);
  }
  out.key(keyMechanisms);
  listOfString(out, value.mechanisms);
  out.key(keyFamilies);
  listOfString(out, value.families);
  endObject(out, from, value, count);
}

function listOfStageMechanisms(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeStageMechanisms(out, value[i]);
  }
  out.closeList(from);
}

function writeProvenance(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyCompiler);
  writeCompiler(out, value.compiler);
  out.key(keySources);
  listOfSourceFile(out, value.sources);
  endObject(out, from, value, count);
}

function writeCompiler(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyName);
  string(out, value.name);
  out.key(keyVersion);
  string(out, value.version);
  endObject(out, from, value, count);
}

function writeSourceFile(out: JsonWriter, value: unknown): void {
  if (!isObject(value)) refuse();
  const count = 2;
  const from = out.open();
  out.key(keyPath);
  string(out, value.path);
  out.key(keySha256);
  writeSourceFileSha256(out, value.sha256);
  endObject(out, from, value, count);
}

function writeSourceFileSha256(out: JsonWriter, value: unknown): void {
  if (typeof value !== "string" || !/^[0-9a-f]{64}$/u.test(value)) refuse();
  out.text(value);
}

function listOfSourceFile(out: JsonWriter, value: unknown): void {
  if (!Array.isArray(value)) refuse();
  const from = out.open();
  for (let i = 0; i < value.length; i++) {
    out.item();
    writeSourceFile(out, value[i]);
  }
  out.closeList(from);
}
