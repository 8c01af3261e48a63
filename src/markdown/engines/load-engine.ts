import type { EngineChoice } from "../../model/settings/config.ts";
import type { Engine } from "./engine.ts";
import { createSatteriEngine, type SatteriParsers } from "./engine-satteri.ts";

/** Gives out engines. */
export interface EngineSource {
  /** A fresh engine, so that its name tells who read one pair. */
  readonly engineForPair: () => Engine;
  /** Loads what a thrown ReferenceNeeded asks for; engines given out from then on have it. */
  readonly loadReference: () => Promise<void>;
}

/**
 * Loads the engine that was chosen: `auto` takes satteri where this machine has a binary of it, else remark.
 * Null where the chosen one does not load.
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
