import type { Limits } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that limit a statement in French, and words that may render them. */
export const limits: Limits = {
  words: {
    only: {
      says: words("seulement uniquement exclusivement"),
      may: words(
        "seulement uniquement exclusivement seul seule seuls seules ne n'* n’* restrein* limit* rien simplement juste simple unique uniques sauf excepté hormis réservé réservée exclusif exclusive purement à_moins une_fois moins plus suffi* réserv* personne_d'autre personne_d’autre tout toute tous toutes peu strict* exact* précis* y_a_que jusque-là jusqu’ici jusqu'ici à_peine rarement rare rares",
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
        "peut éventuel* potentiel* probablement apparemment possiblement vraisemblablement sûrement prétendument semble semblent semblait paraît pourrait pourraient pourriez pourrions peuvent pouvez puisse puissent possible possibles probable probables doit doivent devrait devraient dit suppose supposé pense croit sans_doute doute selon si chance chances peux risque risquez",
      ),
    },
    working: {
      says: words("jour_ouvré jours_ouvrés jour_ouvrable jours_ouvrables"),
      may: words("ouvré* ouvrab* travail semaine"),
    },
    unless: {
      says: words(
        "à_moins_que à_moins_qu'il à_moins_qu’il à_moins_qu'ils à_moins_qu’ils à_moins_qu'elle à_moins_qu’elle à_moins_qu'on à_moins_qu’on à_moins_qu'un à_moins_qu’un à_moins_qu'une à_moins_qu’une sauf_si sauf_s'il sauf_s’il",
      ),
      may: words("moins sauf hormis excepté jusqu'* jusqu’* tant mais avant sinon"),
      against: words("si s'il s’il s'ils s’ils"),
    },
    without: {
      says: words("sans"),
      may: words(
        "sans dépourv* absen* manqu* libre libres exempt* hors évit* avant gratuit* privé*",
      ),
      against: words("avec"),
    },
    ended: {
      says: words(""),
      may: words(
        "plus cess* arrêt* termin* fin fini* ancien* autrefois jadis perd* dernier* auparavant obsol* supprim* dispar* abandonn* quitt* expir*",
      ),
    },
    always: {
      says: words("toujours"),
      may: words(
        "toujours tout toute tous toutes chaque chacun* constam* constant* continu* perman* invariabl* jamais éternel* systémat* n'importe n’importe quel* exception encore cesse arrêt dès doi* dev* immuabl* infaillibl* garanti* aucun aucune automatiq* obligatoir* forcément",
      ),
    },
    usually: {
      says: words(
        "généralement habituellement normalement typiquement d'habitude d’habitude en_général",
      ),
      may: words(
        "général* habitu* normal* typiq* souvent commun* couram* courant* plupart majorit* presque fréq* princip* ordinair* tend* règle coutum* usuel* classiq* régul* parfois d'ordinaire d’ordinaire traditionnel* quotidien* surtout",
      ),
    },
    exactly: {
      says: words("exactement précisément"),
      may: words(
        "exact* précis* just* seul* même mêmes identiq* pile tout_à_fait parfait* strict* rigoureu* littéral* ni_plus_ni_moins égal* correspond* fidèl* correct*",
      ),
    },
    bound: {
      says: words("plus_de_# au_moins_# moins_de_# au_plus_# au_maximum_#"),
      may: words(
        "plus suffire suffira suffiront suffirait moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures dépasse dépassent dépasser dépassant excède excèdent jusqu'* jusqu’* minimum maximum minimal maximal maximale minimale dessus dessous partir dès environ près presque limite limité entre quelque quelques delà atteint atteindre pas bien plusieurs révolu révolus révolue dernier derniers dernière dernières délai maxi mini tout dépass* suffit suffisent",
      ),
    },
  },
  conjecture: words("ra ront rait raient"),
  idle: words(
    "ou_plus_récent ou_plus_récente ou_plus_récents ou_plus_récentes seulement_si uniquement_si pas_seulement pas_uniquement non_seulement plus_d'une_fois plus_d’une_fois pas_exactement pas_toujours presque_toujours sans_doute sans_cesse sans_fin sans_aucun_doute sans_nul_doute pour_toujours depuis_toujours comme_toujours sans_plus sans_arrêt sans_parler sans_compter toujours_pas toujours_plus toujours_est-il",
  ),
};
