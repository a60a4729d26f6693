import type { ComponentChildren } from "preact";
import { findingMark } from "../../../server/src/compile/picture/drawing.js";
import { headDetails } from "../../../server/src/compile/picture/head.js";
import { gravestFirst, inShort, legendEntries } from "../../../server/src/compile/picture/notes.js";
import type { Place } from "../../../server/src/finding.js";
import { useGlance } from "./context.js";
import { Found, Graphic } from "./course.js";
import type { Details } from "./details.js";
import type { ExportFormat } from "./messages.js";

interface SectionProps {
  heading: string;
  about?: string;
  /** Whether the heading need not be seen. */
  quiet?: boolean;
  children: ComponentChildren;
}

export function Section({ heading, about, quiet, children }: SectionProps) {
  return (
    <section>
      <h2 class={quiet ? "unseen" : undefined}>{heading}</h2>
      {about ? <p class="quiet about">{about}</p> : null}
      {children}
    </section>
  );
}

/** The title, what kind of course it is, and what can be done with the picture. */
export function Head({ onExport }: { onExport(format: ExportFormat): void }) {
  const { drawing, reveal } = useGlance();
  const { model, labels } = drawing;
  const { head } = model;
  const found = labels.findings(head);
  return (
    <header>
      <div>
        <h1>
          <button type="button" class="part" data-key={head.key} onClick={() => reveal(head.key)}>
            {head.title}
            <Found part={head} />
            {found.length > 0 ? <span class="unseen"> {found.join(" ")}</span> : null}
          </button>
        </h1>
        {headDetails(head, drawing).map((one) => (
          <p key={one} class="quiet">
            {one}
          </p>
        ))}
      </div>
      <div class="tools">
        {(["svg", "png"] as const).map((format) => (
          <button key={format} type="button" onClick={() => onExport(format)}>
            {labels.words.exportAs[format]}
          </button>
        ))}
      </div>
    </header>
  );
}

export function Banner({ text }: { text: string }) {
  return (
    <p class="banner" role="status">
      {text}
    </p>
  );
}

/** What the marks mean. */
export function Legend() {
  const { drawing } = useGlance();
  const entries = legendEntries(drawing);
  if (entries.length === 0) return null;
  return (
    <ul class="legend" aria-label={drawing.labels.words.headings.legend}>
      {entries.map(({ mark, room, text }) => (
        <li key={text}>
          <Graphic width={room} height={18} marks={mark} />
          {text}
        </li>
      ))}
    </ul>
  );
}

/** All that was found, the gravest first. */
export function Findings({ onReveal }: { onReveal(place: Place): void }) {
  const { model, labels, theme } = useGlance().drawing;
  return (
    <ul class="findings">
      {gravestFirst(model.findings).map((index) => {
        const finding = model.findings[index];
        if (!finding) return null;
        const where = inShort(labels.whereabouts(index));
        return (
          <li key={`${finding.code} ${finding.message} ${where}`}>
            <Graphic width={12} height={12} marks={[findingMark(finding.severity, 0, 0, theme)]} />
            <button type="button" class="part" onClick={() => onReveal(finding.place)}>
              <span class="unseen">{labels.words.severity[finding.severity]}: </span>
              {finding.message}
              {where === "" ? null : <span class="quiet">{where}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface DetailsProps {
  details: Details | undefined;
  onClose(): void;
}

/** What is pointed at, in full. */
export function DetailsPanel({ details, onClose }: DetailsProps) {
  const { model, labels, theme } = useGlance().drawing;
  if (!details) return null;
  const { words } = labels;
  return (
    <aside class="details" aria-label={words.headings.details}>
      <button type="button" class="close" onClick={onClose}>
        <span class="unseen">{words.close}</span>
        <span aria-hidden="true">×</span>
      </button>
      <h2>{details.title}</h2>
      {details.lines.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {details.findings.map((index) => {
        const finding = model.findings[index];
        return finding ? (
          <p key={index} class="finding">
            <Graphic width={12} height={12} marks={[findingMark(finding.severity, 0, 0, theme)]} />
            <span>
              {words.severity[finding.severity]}: {finding.message}
              {finding.help === undefined ? null : <span class="quiet">{finding.help}</span>}
            </span>
          </p>
        ) : null;
      })}
    </aside>
  );
}
