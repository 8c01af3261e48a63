import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Indonesian negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("tidak bukan tak jangan tidaklah bukanlah janganlah takkan nggak gak enggak"),
  sureEndings: [],
  copulas: words("akan bisa dapat boleh perlu pernah harus"),
  possible: words(
    "belum tanpa tiada tidak_ada hanya kecuali selain alih-alih daripada melainkan kurang sulit susah sukar lain lainnya berbeda beda salah keliru kosong nol habis hilang tetapi tapi namun meskipun walaupun masih sebelum sampai hingga jarang sedikit nyaris hampir mustahil bebas gratis cuma percuma sia-sia terlepas jauh lepas sama sebaliknya atau mana entah lagi terakhir pertama baru saja cukup batal anti non nir tuna rahasia asing malah justru sebatas sekadar semata usah ogah enggan mandek lupa lalai",
  ),
  senses: {
    but: words("tetapi tapi namun"),
    only: words("hanya cuma"),
    other: words("lain lainnya"),
    still: words("masih"),
    same: words("sama"),
    less: words("kurang"),
  },
  privative: words("tanpa"),
  possibleStarts: words(
    "gagal menggagal kegagal hindar menghindar terhindar dihindar cegah mencegah dicegah larang melarang dilarang tolak menolak ditolak abai mengabai diabai henti berhenti menghenti dihenti hilang menghilang dihilang nonaktif menonaktif dinonaktif batal membatal dibatal hapus menghapus dihapus lewat melewat dilewat lupa melupa terlupa sembunyi tersembunyi disembunyi menyembunyi bantah membantah kekurangan mati matikan rugi rusak kedaluwarsa usang terbatas terlarang selain kecuali mengecuali dikecuali tertinggal ketinggalan tinggal mogok nihil buta tuli bisu",
  ),
  excepting: words("kecuali selain melainkan"),
  comparing: {
    words: words("daripada dari lebih kurang se"),
    equals: words("sama begitu seperti sebesar setara sebanyak"),
    most: words("paling terbanyak"),
    mostEndings: [],
  },
  idioms: words(
    "tidak_hanya bukan_hanya tak_hanya tidak_sekadar bukan_sekadar tidak_lain tak_lain tidak_apa-apa jangan_lupa jangan_ragu jangan_sungkan jangan_khawatir tidak_lebih_dari tidak_kurang_dari tak_kurang_dari mau_tidak_mau mau_tak_mau tidak_jarang atau_tidak ya_atau_tidak tidak_perlu_dikatakan tak_heran tidak_heran bukan_main jangan-jangan tidak_sabar tak_terhitung tidak_pernah_sebelumnya kalau_tidak jika_tidak",
  ),
};
