import type { EngineChoice } from "../../model/settings/config.ts";
import type { Engine } from "./engine.ts";
import { createSatteriEngine, type SatteriParsers } from "./engine-satteri.ts";

/** Creates engines. */
export interface EngineSource {
  /** A new engine for one pair, so that its name tells which parsers read that pair. */
  readonly engineForPair: () => Engine;
  /** Loads the engine that a thrown ReferenceNeeded asks for; engines created later have it. */
  readonly loadReference: () => Promise<void>;
}

/**
 * Loads the chosen engine: `auto` uses satteri if it has a binary for this machine, else remark. Returns null
 * if the chosen one cannot be loaded.
 */
export async function loadEngine(choice: EngineChoice): Promise<EngineSource | null> {
  const satteri = choice === "remark" ? null : await loadSatteri();
  if (satteri !== null) return satteriSource(satteri);
  if (choice === "satteri") return null;
  const remark = await loadRemark();
  return { engineForPair: () => remark, loadReference: async () => undefined };
}

function satteriSource(satteri: SatteriParsers): EngineSource {
  let reference: Engine | null = null;
  return {
    engineForPair: () => createSatteriEngine(satteri, reference),
    async loadReference() {
      reference = await loadRemark();
    },
  };
}

async function loadRemark(): Promise<Engine> {
  return (await import("./engine-remark.ts")).remarkEngine;
}

async function loadSatteri(): Promise<SatteriParsers | null> {
  try {
    return await import("./satteri.ts");
  } catch {
    return null;
  }
}
