import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Wealth and poverty. */
const WEALTHS = `
rich | rich wealthy | rico rica ricos ricas | reich reiche reicher reiches | riche riches | ricco ricca ricchi ricche | rico rica ricos ricas
poor | poor | pobre pobres | armselig ärmlich | pauvre pauvres | povero povera poveri povere | pobre pobres
`;

/** Early or late in a period; ambiguous words such as `tarde` and `tôt` are left out. */
const RIPENESSES = `
early | early | temprano temprana tempranos tempranas precoz precoces | frühreif frühreife frühzeitig frühzeitige | précoce précoces | precoce precoci | precoce precoces
late | late | tardío tardía tardíos tardías | spätreif spätreife | tardif tardive tardifs tardives | tardivo tardiva tardivi tardive | tardio tardia tardios tardias
`;

/** Whether a protocol or program keeps state. */
const MEMORIES_OF_STATE = `
stateless | stateless | sin_estado | zustandslos zustandslose zustandsloses zustandslosen | sans_état | senza_stato | sem_estado
stateful | stateful | con_estado | zustandsbehaftet zustandsbehaftete zustandsbehaftetes zustandsbehafteten | avec_état | con_stato | com_estado
`;

/** Mutually exclusive words for wealth, earliness and state, each with a single meaning. */
export function conditionsIn(language: InTables): Opposites {
  return {
    wealth: columnOf(WEALTHS, language),
    ripeness: columnOf(RIPENESSES, language),
    statehood: columnOf(MEMORIES_OF_STATE, language),
  };
}
