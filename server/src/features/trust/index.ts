import type { Feature } from "../feature.js";
import { trustGranted } from "../requests.js";

/** Reads the packs of the projects as soon as the author trusts the workspace. */
export const trust: Feature = {
  register(connection, session) {
    connection.onNotification(trustGranted, async () => {
      session.isTrusted = true;
      await session.inTurn(async () => {
        for (const { live } of session.projects.all()) await live.reload();
      });
      session.checker.wake(0);
    });
  },
};
