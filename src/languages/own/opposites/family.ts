import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Family relations; only those that are a single word. */
const KIN = `
father | father | padre | Vater | père | padre | pai
mother | mother | madre | Mutter | mère | madre | mãe
brother | brother brothers | hermano hermanos | Bruder Brüder Brüdern | frère frères | fratello fratelli | irmão irmãos
sister | sister sisters | hermana hermanas | Schwester Schwestern | sœur sœurs soeur | sorella sorelle | irmã irmãs
son | son sons | hijo hijos | Sohn Sohnes Söhne Söhnen | fils | figlio figli | filho filhos
daughter | daughter daughters | hija hijas | Tochter Töchter Töchtern | fille filles | figlia figlie | filha filhas
grandfather | grandfather grandpa granddad | abuelo | Großvater Großvaters Opa | grand-père | nonno | avô
grandmother | grandmother grandma granny | abuela | Großmutter Oma | grand-mère | nonna | avó
uncle | uncle uncles | tío tíos | Onkel Onkels | oncle oncles | zio zii | tio tios
aunt | aunt aunts | tía tías | Tante Tanten | tante tantes | zia zie | tia tias
nephew | nephew nephews | sobrino sobrinos | Neffe Neffen | neveu neveux | |  sobrinho sobrinhos
niece | niece nieces | sobrina sobrinas | Nichte Nichten | nièce nièces | | sobrinha sobrinhas
`;

/** The scale of family relations. */
export function familyIn(language: InTables): Opposites {
  return { kin: columnOf(KIN, language) };
}
