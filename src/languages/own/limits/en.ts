import type { Limits } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that limit a statement in English, and words that may render them. */
export const limits: Limits = {
  words: {
    only: {
      says: words("only solely exclusively"),
      may: words(
        "only solely exclusively readonly just merely simply alone single sole lone but except nothing_but no_more_than unless until other_than rarely seldom limit* restrict* confin* lonely own myself yourself itself purely mere once one unique* enough suffic* need needs reserved all every each few little small bare* hardly first particular* specific* strict* exact* precise* so_far up_to_now until_now till_now nothing_else no_other instead rather simple minimal",
      ),
    },
    almost: {
      says: words("almost nearly"),
      may: words(
        "almost nearly usually generally typically normally about around close near practically virtually approximately roughly approaching most mostly barely hardly just_under under some all_but as_good_as not_quite little",
      ),
    },
    perhaps: {
      says: words("perhaps maybe probably presumably reportedly allegedly apparently"),
      may: words(
        "perhaps maybe probably presumably supposedly reportedly allegedly apparently possibly possible probable likely may might could would should must can seem seems seemed appear appears appeared said says think believe guess suppose supposed sure surely doubt chance chances if",
      ),
    },
    condition: {
      says: ["only if"],
      may: words(
        "only unless just as_long_as so_long_as provided providing condition sole solely exclusively except without must need needs",
      ),
    },
    possible: {
      says: words("may might"),
      may: words(
        "may might can could possib* potential* perhaps maybe probabl* likel* chance* risk* if sometimes would should allow* permit* free option* able let lets want* wish* eventual*",
      ),
    },
    working: {
      says: words("working_day working_days business_day business_days"),
      may: words("working business week* workday*"),
    },
    unless: {
      says: ["unless"],
      may: words("unless except excepting until but save"),
      against: words("if whether"),
    },
    without: {
      says: ["without"],
      may: words("without free lack* absent miss* avoid* before"),
      mayEnd: ["less"],
      against: ["with"],
    },
    ended: {
      says: ["no longer"],
      may: words("no_longer longer anymore stop* ceas* gone former* used end* last past old"),
    },
    always: {
      says: words("always"),
      may: words(
        "always every all ever each any never no constant* continu* permanent* whenever still forever consistent* invariabl* must every_time usual same exception",
      ),
    },
    usually: {
      says: words("usually normally generally typically"),
      may: words(
        "usual* normal* general* typical* often common* tend* most* main* frequent* likely sometimes ordinar* regular* rule customar* tradition* mainly large* will would",
      ),
    },
    exactly: {
      says: words("exactly"),
      may: words("exact* precise* just same right only very no_more_no_less"),
    },
    bound: {
      says: words(
        "more_than_# at_least_# less_than_# fewer_than_# up_to_# at_most_# no_more_than_# no_less_than_# #_at_most #_at_the_most a_maximum_of_# a_minimum_of_# #_or_more #_or_less #_or_fewer",
      ),
      idle: words("so_far up_to_now"),
      near: words(
        "more less over above under below least most up fewer greater larger bigger smaller higher lower longer shorter older younger from than plus reach between only just well last past late enough some about around almost nearly until till within beyond to through much many as newer later sub worst peak",
      ),
      may: words(
        "more less over above under below least most up fewer greater larger bigger smaller higher lower longer shorter older younger minimum maximum exceed exceeds exceeded exceeding within beyond until till upwards further from starting limit limited almost nearly about around some than plus reach between only just well last past late enough aged fits fit room capacity to through much many max min tops cap at_least at_most at_the_most or_more or_less or_fewer or_older or_over or_under or_above or_below or_higher or_lower or_longer or_shorter or_greater and_over and_above and_up and_under no_more no_less as newer later sub worst peak",
      ),
    },
  },
  future: words("will won't won’t would wouldn't wouldn’t shall going"),
  // `May` is a month.
  idle: words(
    "May add_up_to adds_up_to adding_up_to added_up_to so_may you_may_try you_may_want you_might_want you_may_wish you_may_use you_may_also_use as_it_may may_not_necessarily might_not_necessarily may_seem might_seem may_sound might_sound may_well_be_that may_know may_have_noticed might_have_noticed may_be_wondering might_be_wondering may_wonder may_i goes_without_saying without_a_word not_exactly exactly_what exactly_where exactly_how exactly_which exactly_why exactly_when exactly_who exactly_that what_exactly where_exactly how_exactly not_always almost_always nearly_always without_doubt without_question without_further_ado no_longer_than not_only not_just if_only only_just only_to only_for_the only_too only_recently only_then only_now only_later only_right only_shortly only_slightly only_a_matter_of only_a_question_of only_rarely only_seldom only_occasionally only_partially only_partly only_marginally only_gradually only_slowly only_progressively only_temporarily almost_certain almost_certainly nearly_certain not_the_only no_means_the_only only_in_rare only_natural only_human only_fair only_a_few only_a_little only_a_handful only_days only_weeks only_months only_years only_hours only_minutes only_moments more_than_once more_than_one",
  ),
};
