import { useEffect, useMemo, useState } from "preact/hooks";
import type { GlanceCourse, GlanceModel } from "../../../server/src/compile/glance/glance-model.js";
import { GlanceLabels } from "../../../server/src/compile/glance/labels.js";
import { partsAt, partsOf } from "../../../server/src/compile/glance/parts-at.js";
import { glanceWords } from "../../../server/src/compile/glance/words/glance-words.js";
import type { PictureTheme } from "../../../server/src/compile/picture/theme.js";
import type { Place } from "../../../server/src/finding.js";
import type { Host } from "../shared/host.js";
import { type Glance, GlanceContext } from "./context.js";
import { Course } from "./course.js";
import { detailsOf } from "./details.js";
import { exported } from "./export.js";
import { Banner, DetailsPanel, Findings, Head, Legend, Section } from "./frame.js";
import { Hierarchy } from "./hierarchy.js";
import { Mechanisms } from "./mechanisms.js";
import type { ExportFormat, FromGlance } from "./messages.js";
import { Offers } from "./offers.js";
import { Policy, SessionList } from "./pairs.js";
import { editorTheme, onThemeChange } from "./theme.js";

export interface AppProps {
  host: Host<FromGlance>;
  /** The last good model, if there was one. */
  model: GlanceModel | undefined;
  stale: boolean;
  language: string;
  cursor: Place | undefined;
  /** Called with the way to export, for when the editor asks. */
  onExporter(start: (format: ExportFormat) => void): void;
}

export function App({ model, stale, language, ...props }: AppProps) {
  const words = useMemo(() => glanceWords(language), [language]);
  if (!model) return <p class="quiet">{words.nothingToShow}</p>;
  return <Picture model={model} stale={stale} language={language} {...props} />;
}

function Picture({ host, model, stale, language, cursor, onExporter }: AppProps & { model: GlanceModel }) {
  const theme = useTheme();
  const [pointed, setPointed] = useState<string>();
  const parts = useMemo(() => partsOf(model), [model]);
  const places = useMemo(() => new Map(parts.map(({ key, place }) => [key, place])), [parts]);
  const labels = useMemo(() => new GlanceLabels(model, glanceWords(language)), [model, language]);
  const details = useMemo(() => detailsOf(model, labels), [model, labels]);
  const atCursor = useMemo(() => new Set(cursor ? partsAt(parts, cursor).map(({ key }) => key) : []), [parts, cursor]);
  const { words } = labels;
  const start = (format: ExportFormat) => {
    void exported(format, model, theme, words).then((data) => host.post({ type: "export", format, data }));
  };
  useEffect(() => onExporter(start));
  useEffect(() => followCursor(atCursor), [atCursor]);
  const glance: Glance = {
    drawing: { model, labels, theme },
    atCursor,
    reveal: (key) => {
      const place = placeFor(key, places);
      if (place) host.post({ type: "reveal", place });
    },
    point: setPointed,
  };
  const [main] = model.courses;
  const { headings } = words;
  return (
    <GlanceContext.Provider value={glance}>
      <main lang={words.language}>
        {stale ? <Banner text={words.stale} /> : null}
        <Head onExport={start} />
        {model.courses.map((course) => (
          <Section key={course.key} heading={course.title ?? headings.course} quiet={model.courses.length === 1}>
            <CourseOrList course={course} />
          </Section>
        ))}
        <Legend />
        {model.offers ? (
          <Section key="offers" heading={headings.offers}>
            <Offers offers={model.offers} />
          </Section>
        ) : null}
        {model.hierarchies.map((hierarchy) => (
          <Section key={hierarchy.key} heading={hierarchy.title} about={labels.hierarchyDetails(hierarchy).join(", ")}>
            <Hierarchy hierarchy={hierarchy} course={model.courses.find(({ key }) => key === hierarchy.course)} />
          </Section>
        ))}
        {model.mechanisms ? (
          <Section
            key="mechanisms"
            heading={main && main.bands.length > 0 ? headings.mechanisms : headings.mechanismsAlone}
          >
            <Mechanisms mechanisms={model.mechanisms} course={main} />
          </Section>
        ) : null}
        {model.policy ? (
          <Section key="policy" heading={headings.policy}>
            <Policy policy={model.policy} />
          </Section>
        ) : null}
        {model.findings.length > 0 ? (
          <Section key="findings" heading={headings.findings}>
            <Findings onReveal={(place) => host.post({ type: "reveal", place })} />
          </Section>
        ) : null}
        <DetailsPanel
          details={pointed === undefined ? undefined : details.get(pointed)?.()}
          onClose={() => setPointed(undefined)}
        />
      </main>
    </GlanceContext.Provider>
  );
}

function CourseOrList({ course }: { course: GlanceCourse }) {
  const hasGrid = course.tasks.length + course.bands.length > 0;
  return hasGrid ? <Course course={course} /> : <SessionList course={course} />;
}

/** What has no text of its own leads to that of its session, then to that of its task or step. */
function placeFor(key: string, places: ReadonlyMap<string, Place | undefined>): Place | undefined {
  const own = places.get(key);
  if (own) return own;
  const pieces = key.split(" ");
  return pieces.map((piece) => places.get(piece)).find((place) => place !== undefined);
}

/** Brings what is at the cursor into sight, unless the reader is at work in the picture. */
function followCursor(atCursor: ReadonlySet<string>): void {
  const [first] = atCursor;
  if (first === undefined || document.hasFocus()) return;
  const elements = [...document.querySelectorAll<HTMLElement>("[data-key]")];
  elements.find(({ dataset }) => dataset.key === first)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function useTheme(): PictureTheme {
  const [theme, setTheme] = useState(editorTheme);
  useEffect(() => onThemeChange(() => setTheme(editorTheme())), []);
  return theme;
}
