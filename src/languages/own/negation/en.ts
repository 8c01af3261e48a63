import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How English negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("not no never nobody nothing cannot don'ts don’ts"),
  sureEndings: ["n't", "n’t"],
  copulas: words("be been being"),
  opening: words("no nobody nothing none neither"),
  possible: words(
    "new_to blunt dull at_the_earliest up_to fewer under worst limit limits limited cap caps capped maximum last first_time_in first_time_since down empty lost breaking neutral contained standalone independent independently no non nor neither none slept_through sleep_through sleeps_through nothing nobody nobody's nobody’s nowhere without yet until unless but only just rather instead few little hardly barely rarely seldom scarcely silent quiet most least bad worse unable fail fails gone outside missing same still free far hard difficult wrong else other another zero stop stops stopped keep keeps ever even though against out less below beyond away off except nope tired left novice novices beginner beginners spam junk garbage gibberish regardless otherwise contrary too wait skip skips skipped quit quits give_up gives_up gave_up giving_up given_up calm patient patience slowly from_being short shy empty void doubt doubts sub suboptimal barring alone merely solely remain remains remained exempt pointless useless meaningless broken don'ts don’ts null sole enough suffice suffices sufficient",
  ),
  senses: {
    skip: words("skip skips skipped skipping omit omits omitted omitting"),
    miss: words("miss misses missed missing"),
    otherwise: words("otherwise"),
    enough: words("enough suffice suffices sufficient"),
    if: ["if"],
    undo: words("undo undoes undid undone undoing"),
    unless: words("unless except"),
    without: ["without"],
    wait: words("wait waits waiting pending awaiting"),
    leave: words("leave leaves leaving left let lets letting stop stops stopped stopping"),
    take: words("take takes took taking"),
    upto: words("up_to until till"),
    limit: words("limit limits limited cap caps capped maximum"),
    but: words("but though although while"),
    only: words("only just merely solely alone sole"),
    other: words("other others another else"),
    still: words("still yet"),
    even: words("even"),
    few: words("few little"),
    surrender: words(
      "give_up gives_up gave_up giving_up given_up quit quits surrender surrenders surrendered",
    ),
  },
  privative: words("without no nor"),
  determiners: words("no"),
  possibleStarts: words(
    "froze stagn atyp ambig anonym discourag un(?!i(?:[cfloqstvx]|$)|der|til|cle(?:s|$)) in(?!to|side|stall|form(?!al)|clu|put|ter|str|stan|iti|dex|dic|divi|crea|ser|spe|vest|vent|vit|volv|deed|ten|tro|com(?:e|ing)|dus|teg|tell|fra|hal|herit|flu|fla|fer(?!til)|ges|gred|jec|jur|lin|ner|nov|quir|spir|stin|stit|sul|sur(?!m)|voi|vok|ward|cent|clin|box|bou|cid|cub|cur(?!a)|duc) im(?!age|por|plem|prov|med|pac|pre) ir(?!on) il(?!lus|lum) dis(?!k|h|c|play|tan|tri|pat|tinc) mis(?!sion) non differ diverg fail lack avoid refus ignor miss reject deny denie prevent exclud omit drift declin oppos forg vanish refrain forbid prohibit ban abst withh withdr conceal hid secre reluct hesit ceas abandon neglect overlook elud escap resist cancel revok devoid bereft scant shelv absen forgo forwent depriv strugg hinder persist halt suspend resign renounc scrap oblivious blind deaf hate hating detest loath despis dislik deactiv suppress deprecat exclus obsol inhibit mute skip wast",
  ),
  possibleEndings: words("less lessly"),
  excepting: words("other_than"),
  delaying: {
    until: words("until till"),
    order: words("before after once when then first only wait"),
  },
  comparing: {
    words: words("than more less as"),
    equals: words("so such as anything anyone anybody comparable"),
    most: words("most best worst ever record only"),
    mostEndings: ["est"],
  },
  idioms: words(
    "no_one not_giving_up not_give_up never_give_up don't_give_up don’t_give_up didn't_give_up didn’t_give_up not_without doesn't_matter doesn’t_matter couldn't_care couldn’t_care can't_go_wrong can’t_go_wrong don't_mind don’t_mind for_nothing whether_or_not or_not if_not no_matter no_joke no_wonder no_doubt no_sooner no_more no_less no_fewer no_greater no_larger no_higher no_lower no_longer no_later no_earlier nothing_but nothing_more nothing_less nothing_short nothing_like why_not not_only not_just not_to_mention more_often_than_not not_found not_least not_so_much not_until can't_wait can’t_wait couldn't_agree couldn’t_agree could_not_agree couldn't_be_more couldn’t_be_more could_not_be_more can't_help can’t_help cannot_help couldn't_help couldn’t_help careful_not_to don't_panic don’t_panic don't_miss don’t_miss doesn't_it doesn’t_it isn't_it isn’t_it don't_you don’t_you aren't_they aren’t_they wasn't_it wasn’t_it don't_hesitate don’t_hesitate don't_forget don’t_forget do_not_forget don't_worry don’t_worry no_worries no_need_to_worry not_need_to_worry don't_need_to_worry don’t_need_to_worry don't_have_to_worry don’t_have_to_worry without_doubt without_question without_further_ado goes_without_saying",
  ),
};
