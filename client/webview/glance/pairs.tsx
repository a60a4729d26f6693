import type { ComponentChildren } from "preact";
import type { GlanceCourse, GlancePart, GlancePolicy } from "../../../server/src/compile/glance/glance-model.js";
import { useGlance } from "./context.js";
import { Found } from "./course.js";

/** A way to the text of a part, with what was found about it. */
function PartButton({ part, children }: { part: GlancePart; children: ComponentChildren }) {
  const { reveal, point, atCursor, drawing } = useGlance();
  const found = drawing.labels.findings(part);
  return (
    <button
      type="button"
      class={atCursor.has(part.key) ? "part at-cursor" : "part"}
      data-key={part.key}
      aria-current={atCursor.has(part.key) ? "location" : undefined}
      onClick={() => reveal(part.key)}
      onFocus={() => point(part.key)}
      onPointerOver={() => point(part.key)}
    >
      <Found part={part} />
      {children}
      {found.length > 0 ? <span class="unseen"> {found.join(" ")}</span> : null}
    </button>
  );
}

/** How the therapist answers what the client brings. */
export function Policy({ policy }: { policy: GlancePolicy }) {
  const { words } = useGlance().drawing.labels;
  const about = [
    ...(policy.origin === undefined ? [] : [words.policyFrom(policy.origin)]),
    ...(policy.reviewOpenedBy === undefined ? [] : [words.policyReview(policy.reviewOpenedBy)]),
    ...(policy.mechanisms.length > 0 ? [words.mechanisms(policy.mechanisms.join(", "))] : []),
  ];
  return (
    <>
      {about.map((one) => (
        <p key={one} class="quiet">
          {one}
        </p>
      ))}
      <dl class="pairs">
        {policy.responses.map((response) => (
          <div key={response.key}>
            <dt>
              <PartButton part={response}>{words.when(response.who, response.does, response.what.term)}</PartButton>
              {response.what.text === undefined ? null : <span class="quiet">{response.what.text}</span>}
            </dt>
            <dd>
              {response.manner === undefined ? null : `${words.term(response.manner)}: `}
              {response.respond?.trim()}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The sessions of a course that plans no task, with what is said of each. */
export function SessionList({ course }: { course: GlanceCourse }) {
  const { labels } = useGlance().drawing;
  const told = course.sessions
    .map((session) => ({ session, details: [...labels.sessionDetails(session, course), ...session.notes] }))
    .filter(({ details }) => details.length > 0);
  return (
    <dl class="pairs">
      {told.map(({ session, details }) => (
        <div key={session.key}>
          <dt>
            <PartButton part={session}>{labels.words.session(session)}</PartButton>
          </dt>
          <dd>
            {details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
