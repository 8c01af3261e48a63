import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** What somebody or something has much of, or lacks. */
const WEALTHS = `
rich | rich wealthy | rico rica ricos ricas | reich reiche reicher reiches | riche riches | ricco ricca ricchi ricche | rico rica ricos ricas
poor | poor | pobre pobres | armselig ärmlich | pauvre pauvres | povero povera poveri povere | pobre pobres
`;

/** In which part of its time a thing comes; what is said of the evening, `tarde`, `tôt`, is left out. */
const RIPENESSES = `
early | early | temprano temprana tempranos tempranas precoz precoces | frühreif frühreife frühzeitig frühzeitige | précoce précoces | precoce precoci | precoce precoces
late | late | tardío tardía tardíos tardías | spätreif spätreife | tardif tardive tardifs tardives | tardivo tardiva tardivi tardive | tardio tardia tardios tardias
`;

/** Whether a protocol or a program remembers what was before. */
const MEMORIES_OF_STATE = `
stateless | stateless | sin_estado | zustandslos zustandslose zustandsloses zustandslosen | sans_état | senza_stato | sem_estado
stateful | stateful | con_estado | zustandsbehaftet zustandsbehaftete zustandsbehaftetes zustandsbehafteten | avec_état | con_stato | com_estado
`;

/** Words for what a thing has, and when it comes, that exclude each other and mean one thing alone. */
export function conditionsIn(language: InTables): Opposites {
  return {
    wealth: columnOf(WEALTHS, language),
    ripeness: columnOf(RIPENESSES, language),
    statehood: columnOf(MEMORIES_OF_STATE, language),
  };
}
