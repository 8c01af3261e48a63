import type { EngineChoice } from "../model/settings/config.ts";
import { Blocked } from "../workspace/obstacle.ts";
import type { Core } from "./surroundings.ts";

/**
 * Loads and creates the core.
 *
 * @throws Blocked if the requested engine does not load
 */
export async function loadCore(engine: EngineChoice): Promise<Core> {
  const { makeCore } = await import("./core.ts");
  const core = await makeCore(engine);
  if (core === null) throw new Blocked({ obstacle: "no-engine", engine });
  return core;
}
