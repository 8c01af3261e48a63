import type { Limits } from "../../../model/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How French limits what it says, and what may stand for such a word in it. */
export const limits: Limits = {
  words: {
    only: {
      says: words("seulement uniquement exclusivement"),
      may: words(
        "seulement uniquement exclusivement seul seule seuls seules ne n'* n’* restrein* limit* rien simplement juste simple unique uniques sauf excepté hormis réservé réservée exclusif exclusive purement à_moins une_fois moins plus suffi* réserv* personne_d'autre personne_d’autre tout toute tous toutes peu strict* exact* précis* jusque-là jusqu’ici jusqu'ici à_peine rarement rare rares",
      ),
    },
    almost: {
      says: words("presque"),
      may: words(
        "presque quasi généralement habituellement normalement quasiment pratiquement près environ peu proche à_peine approche plupart failli faillit autour guère",
      ),
    },
    perhaps: {
      says: words("probablement apparemment"),
      may: words(
        "peut probablement apparemment possiblement vraisemblablement sûrement prétendument semble semblent semblait paraît pourrait pourraient peuvent pouvez puisse puissent possible possibles probable probables doit doivent devrait devraient dit suppose supposé pense croit sans_doute doute selon si chance chances peux risque risquez",
      ),
    },
    working: {
      says: words("jour_ouvré jours_ouvrés jour_ouvrable jours_ouvrables"),
      may: words("ouvré* ouvrab* travail semaine"),
    },
    bound: {
      says: words("plus_de_# au_moins_# moins_de_# au_plus_# au_maximum_#"),
      may: words(
        "plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures dépasse dépassent dépasser dépassant excède excèdent jusqu'* jusqu’* minimum maximum minimal maximal maximale minimale dessus dessous partir dès environ près presque limite limité entre quelque quelques delà atteint atteindre pas bien plusieurs révolu révolus révolue dernier derniers dernière dernières délai maxi mini tout dépass* suffit suffisent",
      ),
    },
  },
  conjecture: words("ra ront rait raient"),
  idle: words(
    "seulement_si uniquement_si pas_seulement pas_uniquement non_seulement plus_d'une_fois plus_d’une_fois",
  ),
};
