/** The part that an event happened in, by its key. */
export function keyOf(event: Event): string | undefined {
  const { target } = event;
  const element = target instanceof Element ? target.closest("[data-key]") : null;
  return element?.getAttribute("data-key") ?? undefined;
}
